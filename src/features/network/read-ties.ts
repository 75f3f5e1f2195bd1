import { CallerError } from '../../errors.js';
import type { GraphContext } from '../../graph/compose/answer.js';
import { cypherFile } from '../../graph/cypher-files.js';
import { readCurrent, type CurrentReading } from '../../graph/current-ids.js';
import { periodOf, type PeriodArguments } from './period.js';
import { tie, type RelatedRow, type Tie, type TogetherRow } from './ties.js';

/** Rows of each sort that are read: 50,000 are about a second of Neo4j's and a tenth of ours. */
const MOST_ROWS = 50_000;

/** Which ties are wanted. */
export interface TiesArguments extends PeriodArguments {
  readonly countries?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly tiers?: readonly string[] | null;
  /** Parties that are looked for among the ties, not in the graph. */
  readonly among?: readonly string[] | null | undefined;
}

/** What ties parties, as it was in one revision. */
interface ReadTies extends Pick<CurrentReading, 'mark' | 'current'> {
  readonly ties: readonly Tie[];
}

/**
 * Reads what ties parties, with one statement.
 * @throws CallerError QUERY_TOO_COMPLEX where it is more than can be looked at in one question
 */
export async function readTies({ graph, signal }: GraphContext, file: string, asked: TiesArguments): Promise<ReadTies> {
  const { countries = null, topics = null, kinds = null, tiers = null, among = null } = asked;
  const parameters = { countries, topics, kinds, tiers, among, ...periodOf(asked), most: MOST_ROWS + 1 };
  const text = `COLLECT { ${cypherFile(file)} }`;
  const ids = ['countries', 'topics', 'among'];
  const { value, mark, current } = await readCurrent(graph, { name: file, text, parameters }, ids, { signal });
  const rows = value as (TogetherRow | RelatedRow)[];
  const counts = new Map<string, number>();
  for (const [type] of rows) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (Math.max(...counts.values()) > MOST_ROWS) throw tooLarge();
  const ties = tie(rows, countries?.map(current));
  if (!ties) throw tooLarge();
  return { ties, mark, current };
}

/** What a caller is told whose network is more than can be looked at in one question. */
export function tooLarge(): CallerError {
  const message =
    'The network is too large to be computed in one question: narrow it by countries, topics, kinds, tiers, or by from and to.';
  return new CallerError('QUERY_TOO_COMPLEX', message, { allowed: MOST_ROWS });
}

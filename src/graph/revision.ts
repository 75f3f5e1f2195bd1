import { CallerError } from '../errors.js';
import { cypherFile } from './cypher-files.js';
import type { Graph, RunOptions, Statement } from './driver.js';

/** The label of a revision that is half written; while a node bears it, no answer may be given. */
const IMPORTING_LABEL = 'Importing';

/** How far the graph has come. */
export interface RevisionState {
  /** The number of the last complete revision, 0 in an empty graph. */
  readonly number: number;
  /** The number of the revision that is half written, if one is. */
  readonly importing: number | undefined;
}

/** Asks the graph for its revision. */
export async function currentRevision(graph: Graph, options?: RunOptions): Promise<RevisionState> {
  const [row] = await graph.read({ name: 'revision/current', text: cypherFile('revision/current') }, options);
  const [number, importing] = row as [number, number | null];
  return { number, importing: importing ?? undefined };
}

/** What a statement sees of revisions: whether one is half written, and how many there are. */
export type RevisionMark = readonly [importing: boolean, revisions: number];

/** The Cypher expression of the mark: both counts are in the store's statistics. */
const REVISION_MARK = `[COUNT { (:${IMPORTING_LABEL}) } > 0, COUNT { (:Revision) }]`;

/** The mark that a graph was last seen to bear outside of an import. */
const lastSeen = new WeakMap<Graph, RevisionMark>();

/** A value that a statement computed, and the revision that it is of. */
export interface Reading {
  readonly value: unknown;
  readonly mark: RevisionMark;
}

/**
 * Computes the value of a Cypher expression, all of it in one revision: Neo4j shows a statement what is committed while it runs, so the
 * graph must bear the same mark before and after it. An import begins by counting one revision more; where the graph bears the mark after
 * the statement that a statement before it was given, nothing was written between the two, and the mark is not asked for twice (a twelfth
 * of the processor time of an entity by id).
 * @param sameAs the mark of an earlier reading that this one goes with
 * @throws CallerError UNAVAILABLE while a revision is being written, or where one came between the readings
 */
export async function readOneRevision(
  graph: Graph,
  statement: Statement,
  options?: RunOptions,
  sameAs?: RevisionMark,
): Promise<Reading> {
  const expected = sameAs ?? lastSeen.get(graph);
  if (expected) {
    const [value, after] = (await readWith(
      graph,
      statement,
      (answer) => `WITH ${answer} AS answer RETURN answer, ${REVISION_MARK} AS after`,
      options,
    )) as [unknown, RevisionMark];
    if (isSame(expected, after)) return { value, mark: after };
    if (sameAs) throw halfWritten();
  }
  const [before, value, after] = (await readWith(
    graph,
    statement,
    (answer) =>
      `WITH ${REVISION_MARK} AS before WITH before, ${answer} AS answer RETURN before, answer, ${REVISION_MARK} AS after`,
    options,
  )) as [RevisionMark, unknown, RevisionMark];
  if (!isSame(before, after)) throw halfWritten();
  lastSeen.set(graph, after);
  return { value, mark: after };
}

async function readWith(
  graph: Graph,
  statement: Statement,
  around: (answer: string) => string,
  options?: RunOptions,
): Promise<unknown[]> {
  const [row = []] = await graph.read({ ...statement, text: around(statement.text) }, options);
  return row;
}

/** Whether two marks are of the same complete revision. */
function isSame(before: RevisionMark, after: RevisionMark): boolean {
  return !before[0] && !after[0] && before[1] === after[1];
}

/** What a caller is told while a revision is half written. */
export function halfWritten(): CallerError {
  const message = 'A new revision of the graph is being written. Ask again in a few seconds.';
  return new CallerError('UNAVAILABLE', message, { retryAfterSeconds: 5 });
}

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

/** The Cypher expression of the mark; a statement reads it before and after its answer. */
const REVISION_MARK = `[EXISTS { (:${IMPORTING_LABEL}) }, COUNT { (:Revision) }]`;

/**
 * Refuses an answer that may be of two revisions: Neo4j shows a statement what is committed while it runs.
 * @throws CallerError UNAVAILABLE
 */
function refuseHalfWritten(before: RevisionMark, after: RevisionMark): void {
  if (before[0] || after[0] || before[1] !== after[1]) throw halfWritten();
}

/** A value that a statement computed, and the revision that it is of. */
export interface Reading {
  readonly value: unknown;
  readonly mark: RevisionMark;
}

/**
 * Computes the value of a Cypher expression, all of it in one revision.
 * @param sameAs the mark of an earlier reading that this one goes with
 * @throws CallerError UNAVAILABLE while a revision is being written, or where one came between the readings
 */
export async function readOneRevision(
  graph: Graph,
  { name, text, parameters = {} }: Statement,
  options?: RunOptions,
  sameAs?: RevisionMark,
): Promise<Reading> {
  const rows = await graph.read(
    {
      name,
      text: `WITH ${REVISION_MARK} AS before WITH before, ${text} AS answer RETURN before, answer, ${REVISION_MARK} AS after`,
      parameters,
    },
    options,
  );
  const [before, value, after] = rows[0] as [RevisionMark, unknown, RevisionMark];
  refuseHalfWritten(before, after);
  if (sameAs) refuseHalfWritten(sameAs, before);
  return { value, mark: before };
}

/** What a caller is told while a revision is half written. */
export function halfWritten(): CallerError {
  const message = 'A new revision of the graph is being written. Ask again in a few seconds.';
  return new CallerError('UNAVAILABLE', message, { retryAfterSeconds: 5 });
}

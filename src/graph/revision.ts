import { CallerError } from '../errors.js';
import { cypherFile } from './cypher-files.js';
import type { Graph, RunOptions } from './driver.js';
import { readTogether, type Question } from './together.js';

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
  /** The value of the question's second expression. */
  readonly beside: unknown;
  readonly mark: RevisionMark;
}

/**
 * Computes the value of a Cypher expression, all of it in one revision: Neo4j shows a statement what is committed while it runs, so the
 * graph must bear the same mark before and after it. An import begins by counting one revision more; where the graph bears the mark after
 * the statement that a statement before it was given, nothing was written between the two. So the mark is asked for by itself only before
 * the first statement.
 * @param sameAs the mark of an earlier reading that this one goes with
 * @throws CallerError UNAVAILABLE while a revision is being written, or where one came between the readings
 */
export async function readOneRevision(
  graph: Graph,
  question: Question,
  options?: RunOptions,
  sameAs?: RevisionMark,
): Promise<Reading> {
  const seen = sameAs ?? lastSeen.get(graph);
  const expected = seen ?? (await currentMark(graph, options));
  let reading = await read(graph, question, options);
  let isOne = isSame(expected, reading.mark);
  if (!isOne && seen && !sameAs) {
    // A revision was complete since the last question.
    const before = reading.mark;
    reading = await read(graph, question, options);
    isOne = isSame(before, reading.mark);
  }
  if (!isOne) throw halfWritten();
  lastSeen.set(graph, reading.mark);
  return reading;
}

async function currentMark(graph: Graph, options?: RunOptions): Promise<RevisionMark> {
  const [row] = await graph.read({ name: 'revision/mark', text: `RETURN ${REVISION_MARK} AS mark` }, options);
  return row?.[0] as RevisionMark;
}

async function read(graph: Graph, question: Question, options?: RunOptions): Promise<Reading> {
  const { value, beside, witness } = await readTogether(graph, question, REVISION_MARK, options);
  return { value, beside, mark: witness as RevisionMark };
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

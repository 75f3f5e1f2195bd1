import { cypherFile } from './cypher-files.js';
import type { Graph } from './driver.js';

/** The label of a revision that is half written; while a node bears it, no answer may be given. */
export const IMPORTING_LABEL = 'Importing';

/** How far the graph has come. */
export interface RevisionState {
  /** The number of the last complete revision, 0 in an empty graph. */
  readonly number: number;
  /** The number of the revision that is half written, if one is. */
  readonly importing: number | undefined;
}

/** Asks the graph for its revision. */
export async function currentRevision(graph: Graph): Promise<RevisionState> {
  const [row] = await graph.read({ name: 'revision/current', text: cypherFile('revision/current') });
  const [number, importing] = row as [number, number | null];
  return { number, importing: importing ?? undefined };
}

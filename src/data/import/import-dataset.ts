import { cypherFile } from '../../graph/cypher-files.js';
import type { Graph } from '../../graph/driver.js';
import { withLease, type Lease } from '../../graph/lease.js';
import { WRITER_LEASE } from '../../graph/migrate.js';
import { currentRevision } from '../../graph/revision.js';
import type { Dataset } from '../load-dataset.js';
import { batchesOf } from './batches.js';
import { contentHash } from './content-hash.js';
import { countsFrom, type ImportCounts } from './counts.js';
import { differenceBetween, sizeOf, type Difference } from './difference.js';
import { RevisionWriter } from './revision-writer.js';
import { GROUPS, type StoredGraph } from './stored-form.js';
import { readStoredMarks } from './stored-marks.js';
import { toStoredForm } from './to-stored-form.js';

/** How far an import is; `done` and `total` count items, and both are 0 while it compares. */
export interface ImportProgress {
  readonly phase: 'comparing' | 'writing' | 'removing';
  readonly done: number;
  readonly total: number;
}

/** How to import. */
export interface ImportOptions {
  /** Called before the first and after each batch; the next one waits for what it returns. */
  readonly onProgress?: (progress: ImportProgress) => void | Promise<void>;
  /** Called when another process is writing to the graph. */
  readonly onWait?: (holder: string) => void;
  /** Aborting it leaves the revision half written, for the next import to complete. */
  readonly signal?: AbortSignal;
  /** Takes the graph for up to date where its last revision was made of the same dataset, without reading what it holds. */
  readonly trustRevision?: boolean;
  /** Items a transaction. */
  readonly batchSize?: number;
}

/** What became of an import. */
export interface ImportResult {
  /** The number of the revision that the graph is at. */
  readonly revision: number;
  /** False when the graph was as the dataset wants it, and nothing was written. */
  readonly changed: boolean;
  /** Whether it completed a revision that an interrupted import had begun. */
  readonly resumed: boolean;
  /** What the revision did, the interrupted import's part included. */
  readonly counts: ImportCounts;
}

const BATCH_SIZE = 1_000;

/**
 * Makes the graph as the dataset wants it, under one new revision, writing only what differs.
 *
 * It may be interrupted anywhere: until it is complete, its revision bears the label `Importing`, and the next import, whatever its
 * dataset, writes what is missing under the same number. Only one import writes at a time.
 * @throws OperatorError when another process writes for longer than two minutes
 */
export async function importDataset(
  graph: Graph,
  dataset: Dataset,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const wanted = toStoredForm(dataset);
  await options.onProgress?.({ phase: 'comparing', done: 0, total: 0 });
  const { number, importing } = await currentRevision(graph);
  const digest = digestOf(wanted);
  // Reading all marks takes a Neo4j that has just started 3 s; asking what its last revision was made of, one statement.
  if (options.trustRevision && importing === undefined && digest === (await digestOfRevision(graph, number))) {
    return unchanged(number);
  }
  // The common case, a graph that is up to date, writes nothing at all: not even the lease.
  if (importing === undefined && sizeOf(await compare(graph, wanted, options.signal)) === 0) return unchanged(number);
  const { onWait, signal } = options;
  return withLease(graph, { name: WRITER_LEASE, onWait, signal }, (lease) =>
    write(graph, wanted, digest, lease, options),
  );
}

async function compare(graph: Graph, wanted: StoredGraph, signal: AbortSignal | undefined): Promise<Difference> {
  return differenceBetween(wanted, await readStoredMarks(graph, signal));
}

async function write(
  graph: Graph,
  wanted: StoredGraph,
  digest: string,
  lease: Lease,
  options: ImportOptions,
): Promise<ImportResult> {
  // Compared again, for whoever had the lease before may have written.
  const { number, importing } = await currentRevision(graph);
  const difference = await compare(graph, wanted, lease.signal);
  const total = sizeOf(difference);
  if (total === 0 && importing === undefined) return unchanged(number);
  const revision = importing ?? number + 1;
  const writer = new RevisionWriter(graph, lease, revision);
  await writer.begin();
  const report = async (phase: ImportProgress['phase'], done: number) => options.onProgress?.({ phase, done, total });
  await report('writing', 0);
  let done = 0;
  for (const batch of batchesOf(difference, revision, options.batchSize ?? BATCH_SIZE)) {
    await writer.write(batch);
    done += batch.size;
    await report(batch.action === 'removed' ? 'removing' : 'writing', done);
  }
  return { revision, changed: true, resumed: importing !== undefined, counts: await writer.complete(digest) };
}

/** What tells whether two datasets are the same. */
function digestOf(wanted: StoredGraph): string {
  return contentHash(GROUPS.map((group) => wanted[group].map(({ id, hash }) => [id, hash])));
}

async function digestOfRevision(graph: Graph, revision: number): Promise<unknown> {
  const name = 'revision/dataset';
  const [row] = await graph.read({ name, text: cypherFile(name), parameters: { revision } });
  return row?.[0];
}

function unchanged(revision: number): ImportResult {
  return { revision, changed: false, resumed: false, counts: countsFrom([]) };
}

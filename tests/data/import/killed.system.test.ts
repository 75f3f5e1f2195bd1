import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importDataset, type ImportOptions } from '../../../src/data/import/import-dataset.js';
import { loadDataset, type Dataset } from '../../../src/data/load-dataset.js';
import type { Graph } from '../../../src/graph/driver.js';
import { migrate } from '../../../src/graph/migrate.js';
import { currentRevision } from '../../../src/graph/revision.js';
import { startLocalNeo4j, type LocalNeo4j } from '../../../src/local-neo4j/local-neo4j.js';
import { FIXTURE_DATASET } from '../../support/dataset-copy.js';
import { dumpGraph } from '../../support/dump-graph.js';
import { patient } from '../../support/test-graph.js';
import { until } from '../../support/until.js';
import { wipe } from '../../support/wipe.js';

const CHILD = fileURLToPath(new URL('import-and-pause.mjs', import.meta.url));
const BATCH_SIZE = 5;

let dir: string;
let neo4j: LocalNeo4j;
let graph: Graph;
/** The fixture, and what it might become: entities and relationships added, changed and removed. */
let before: Dataset;
let after: Dataset;
let beforeDump: string;
let afterDump: string;
/** How many steps the first import takes, and the one from `before` to `after`. */
let firstSteps: number;
let changeSteps: number;

async function start(): Promise<void> {
  neo4j = await startLocalNeo4j({ dir, boltPort: 0, httpPort: 0, report: () => undefined });
  graph = patient(neo4j.address);
}

/** The fixture without its last third of entities and what leads there, and with other names for the first. */
function changed({ documents, entities }: Dataset): Dataset {
  const kept = entities.filter((_, index) => index % 3 !== 2 || index < 6);
  const ids = new Set(kept.map(({ record }) => record.id));
  return {
    documents,
    entities: kept.map((entity, index) => ({
      ...entity,
      record: { ...entity.record, ...(index % 4 === 0 && { description: 'Described anew.' }) },
      relationships: entity.relationships.filter(({ to }) => ids.has(to)),
    })) as Dataset['entities'],
  };
}

/** The number of steps that an import tells of, the first included. */
async function stepsOf(dataset: Dataset): Promise<number> {
  let steps = 0;
  const onProgress: ImportOptions['onProgress'] = () => {
    steps += 1;
  };
  await importDataset(graph, dataset, { batchSize: BATCH_SIZE, onProgress });
  return steps;
}

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-killed-'));
  await start();
  await migrate(graph);
  before = await loadDataset(FIXTURE_DATASET);
  after = changed(before);
  await importDataset(graph, after);
  afterDump = await dumpGraph(graph);
  await wipe(graph);
  firstSteps = await stepsOf(before);
  beforeDump = await dumpGraph(graph);
  changeSteps = await stepsOf(after);
});

afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  await rm(dir, { recursive: true, force: true });
});

beforeEach(() => wipe(graph));

/** Starts an import of its own process, and kills it when it has come to the given step. */
async function killAt(step: number, dataset: Dataset): Promise<void> {
  const file = path.join(dir, 'dataset.json');
  await writeFile(file, JSON.stringify(dataset));
  const child = spawn(process.execPath, [CHILD, JSON.stringify(neo4j.address), file, String(step)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until('the import has come to the step', () => said.includes('paused') || child.exitCode !== null, {
    withinMs: 300_000,
  });
  expect(said).toBe('paused\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

// The second step is the first after the revision was begun, the last one has written all but its completion. Each batch
// is one transaction, so those between them stand for all.
const POINTS = [0, 0.3, 0.7, 1];
const stepAt = (point: number, steps: number): number => 2 + Math.floor(point * (steps - 2));

/** Makes the lease of whoever has it last longer than any test, so that nobody gets it by waiting. */
async function lastForHours(): Promise<void> {
  const text = 'MATCH (lease:Lease) SET lease.expiresAt = timestamp() + 10 * 60 * 60 * 1000 RETURN count(*)';
  expect(await graph.write({ name: 'tests/long-lease', text })).toEqual([[1]]);
}

describe('an import that is killed', () => {
  test.each(POINTS)('%f of the way through its first run is completed by the next', async (point) => {
    await killAt(stepAt(point, firstSteps), before);
    expect(await currentRevision(graph)).toEqual({ number: 0, importing: 1 });
    await lastForHours();
    expect(await importDataset(graph, before)).toMatchObject({ revision: 1, changed: true, resumed: true });
    expect(await currentRevision(graph)).toEqual({ number: 1, importing: undefined });
    expect(await dumpGraph(graph)).toBe(beforeDump);
    expect(await importDataset(graph, before)).toMatchObject({ revision: 1, changed: false });
  });

  test.each(POINTS)('%f of the way through a change is completed by the next', async (point) => {
    await importDataset(graph, before);
    await killAt(stepAt(point, changeSteps), after);
    expect(await currentRevision(graph)).toEqual({ number: 1, importing: 2 });
    expect(await importDataset(graph, after)).toMatchObject({ revision: 2, changed: true, resumed: true });
    expect(await dumpGraph(graph)).toBe(afterDump);
  });

  test('in a change can be followed by the data from before it', async () => {
    await importDataset(graph, before);
    await killAt(changeSteps, after);
    expect(await importDataset(graph, before)).toMatchObject({ revision: 2, changed: true, resumed: true });
    expect(await dumpGraph(graph)).toBe(beforeDump);
  });
});

test('an import whose Neo4j is killed half way through is completed when Neo4j is back', async () => {
  let step = 0;
  const interrupted = importDataset(graph, before, {
    batchSize: BATCH_SIZE,
    onProgress: async () => {
      step += 1;
      if (step !== stepAt(0.5, firstSteps)) return;
      process.kill(neo4j.pid, 'SIGKILL');
      await neo4j.died;
    },
  });
  await expect(interrupted).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await graph.close();
  await neo4j.stop();
  await start();
  expect(await currentRevision(graph)).toEqual({ number: 0, importing: 1 });
  expect(await importDataset(graph, before)).toMatchObject({ revision: 1, changed: true, resumed: true });
  expect(await dumpGraph(graph)).toBe(beforeDump);
});

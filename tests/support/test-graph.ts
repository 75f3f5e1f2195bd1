import { pino } from 'pino';
import { afterAll, inject } from 'vitest';
import { importDataset } from '../../src/data/import/import-dataset.js';
import { loadDataset } from '../../src/data/load-dataset.js';
import { connect, type Graph } from '../../src/graph/driver.js';
import { migrate } from '../../src/graph/migrate.js';
import { wipe } from './wipe.js';

let opened: Graph | undefined;
afterAll(async () => opened?.close());

/** The Neo4j that all tests share, as the product sees it; closed when the file's tests are done. */
export function testGraph(): Graph {
  return (opened ??= connect(inject('neo4jAddress'), pino({ level: 'silent' })));
}

/** The graph with its constraints and indexes, and nothing in it. */
export async function emptyGraph(): Promise<Graph> {
  const graph = testGraph();
  await migrate(graph);
  await wipe(graph);
  return graph;
}

/**
 * The graph with a dataset in it; cheap where the last test left the same one. The importer takes away what it knows
 * of, so a test that wrote other nodes by hand begins with `emptyGraph`.
 */
export async function graphWith(datasetDir: string): Promise<Graph> {
  const graph = testGraph();
  await migrate(graph);
  await importDataset(graph, await loadDataset(datasetDir));
  return graph;
}

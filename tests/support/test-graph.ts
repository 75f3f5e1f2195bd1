import { pino } from 'pino';
import { afterAll, inject } from 'vitest';
import type { Neo4jAddress } from '../../src/config.js';
import { importDataset } from '../../src/data/import/import-dataset.js';
import { loadDataset } from '../../src/data/load-dataset.js';
import { connect, type Graph } from '../../src/graph/driver.js';
import { migrate } from '../../src/graph/migrate.js';
import { wipe } from './wipe.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for each worker. */
    neo4jAddresses: Neo4jAddress[];
    /** Where the Neo4j is of the program that `*.web.test.ts` look at. */
    curatedAddress: Neo4jAddress | undefined;
  }
}

let opened: Graph | undefined;
let curated: Graph | undefined;
afterAll(() => Promise.all([opened?.close(), curated?.close()]));

/** The Neo4j of this worker, whose `*.neo4j.test.ts` have it one after the other. */
export function neo4jAddress(): Neo4jAddress {
  // Of the files that run at the same time each has another number, from 1 to the number of workers.
  const address = inject('neo4jAddresses')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!address) throw new Error('There are more workers than Neo4j: with NEO4J_URI there can be only one.');
  return address;
}

/** A Neo4j as the product sees it, whose statements have more time than the product's, for a machine that does much else. */
export function patient(address: Neo4jAddress): Graph {
  const graph = connect(address, pino({ level: 'silent' }));
  const timeoutMs = 100_000;
  return {
    ...graph,
    read: (statement, options) => graph.read(statement, { timeoutMs, ...options }),
    write: (statement, options) => graph.write(statement, { timeoutMs, ...options }),
  };
}

/** That Neo4j as the product sees it; closed when the file's tests are done. */
export function testGraph(): Graph {
  return (opened ??= patient(neo4jAddress()));
}

/** The Neo4j that holds the curated data, for `*.curated.test.ts`, which only read. */
export function curatedAddress(): Neo4jAddress {
  const address = inject('curatedAddress');
  if (!address) throw new Error('Beside EXPLORER_URL there is no Neo4j for the tests of the curated graph.');
  return address;
}

/** The graph of the curated data, closed when the file's tests are done. */
export function curatedGraph(): Graph {
  return (curated ??= patient(curatedAddress()));
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

import type { Graph } from '../../src/graph/driver.js';

/** Deletes all data of a graph and keeps its constraints, its indexes and what says that they are there. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write({
    name: 'tests/wipe',
    text: `
      MATCH (n) WHERE NOT n:Migration AND NOT n:Lease AND NOT n:TestStore
      CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  });
}

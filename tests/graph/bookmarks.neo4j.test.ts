import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readsAfter, type Graph } from '../../src/graph/driver.js';
import { emptyGraph, neo4jAddress } from '../support/test-graph.js';

const COUNT = { name: 'tests/count', text: 'RETURN COUNT { (:Written) }' };

let graph: Graph;
let other: Driver;
beforeAll(async () => {
  graph = await emptyGraph();
  const { uri, username, password } = neo4jAddress();
  other = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(async () => {
  await graph.write({ name: 'tests/clean', text: 'MATCH (n:Written) DELETE n' });
  await other.close();
});

it('a read sees what another client wrote whose bookmark it brings', async () => {
  const session = other.session();
  await session.run('CREATE (:Written)');
  const bookmarks = session.lastBookmarks();
  await session.close();
  expect(bookmarks.length).toBeGreaterThan(0);
  expect(await readsAfter(graph, bookmarks).read(COUNT)).toEqual([[1]]);
});

it('a bookmark that Neo4j never gave is the caller’s fault', async () => {
  await expect(readsAfter(graph, ['none']).read(COUNT)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/dataset-copy.js';
import { askEndpoint, interrupt, serve, serving } from '../support/program.js';
import { emptyGraph, neo4jAddress } from '../support/test-graph.js';

it('with NEO4J_URI it serves that Neo4j, and asks for neither Java nor Maven', async () => {
  await emptyGraph();
  const { uri, username, password, database } = neo4jAddress();
  const running = serve(await temporaryFolder(), {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PATH: '',
    JAVA_HOME: '',
  });
  await serving(running);
  expect(running.said()).not.toContain('Neo4j Browser');
  expect(await askEndpoint(running.after('GraphQL endpoint'), '{ courts { totalCount } }')).toEqual({
    data: { courts: { totalCount: 2 } },
  });
  expect(await interrupt(running)).toBe(0);
});

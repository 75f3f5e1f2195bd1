import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.js';
import { entityCypher } from '../../src/web/views/entity/entity-cypher';
import { lawCypher } from '../../src/web/views/law/law-cypher';
import type {} from '../support/neo4j.js';
import { graphWith } from '../support/test-graph.js';

describe('what the explorer copies as Cypher', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphWith(fileURLToPath(new URL('../../data', import.meta.url)));
  });

  const rowsOf = async (cypher: string): Promise<number> => {
    const text = `CALL { ${cypher} } RETURN toFloat(count(*)) AS rows`;
    const [row] = await graph.read({ name: 'what the explorer copies', text, parameters: {} }, { timeoutMs: 60_000 });
    return Number(row?.[0]);
  };

  it('finds an entity with all that it is connected with, and less on an earlier day', async () => {
    const all = await rowsOf(entityCypher('cn-cybersecurity-law-2016'));
    expect(all).toBeGreaterThan(60);
    expect(await rowsOf(entityCypher('cn-cybersecurity-law-2016', '2018'))).toBeLessThan(all);
  });

  it('finds what implements a law, and less on an earlier day', async () => {
    const all = await rowsOf(lawCypher('cn-cybersecurity-law-2016'));
    expect(all).toBeGreaterThan(60);
    const then = await rowsOf(lawCypher('cn-cybersecurity-law-2016', '2020-01'));
    expect(then).toBeGreaterThan(5);
    expect(then).toBeLessThan(all);
  });
});

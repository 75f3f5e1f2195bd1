import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph, testGraph } from './support/test-graph.js';
import { wipe } from './support/wipe.js';

interface Part {
  nodes: { id: string; __typename: string; passages: unknown[]; claims: { id: string; value: string }[] }[];
  relationships: { id: string; type: string; from: { id: string }; to: { id: string }; certainty: string }[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const ANSWER = 'operations/what-does-the-graph-say-around-operation-yunjian-with-its-claims-to-load-it-elsewhere.json';
const part = (JSON.parse(read(ANSWER)) as { neighborhood: Part }).neighborhood;
const [, section = ''] = read('../README.md').split('## Taking a part along');
const statements = (/```cypher\n([\s\S]+?)```/.exec(section)?.[1] ?? '').split(/;\s*$/m).filter((text) => text.trim());

describe('a part of the graph, loaded into an empty Neo4j with the statements of the README', () => {
  const load = async () => {
    for (const text of statements) await testGraph().write({ name: 'tests/part', text, parameters: { part } });
  };
  const rows = (text: string) => testGraph().read({ name: 'tests/read', text });
  beforeAll(async () => {
    await emptyGraph();
    await load();
  });
  afterAll(() => wipe(testGraph()));

  it('has its entities, with their labels', async () => {
    const found = await rows(
      'MATCH (n:Entity) RETURN n.id, [label IN labels(n) WHERE label <> "Entity"] ORDER BY n.id',
    );
    expect(found).toEqual(
      part.nodes.map(({ id, __typename }) => [id, [__typename]]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  });

  it('has the values of their fields', async () => {
    const [figure] = part.nodes.filter(({ __typename }) => __typename === 'Statistic');
    const found = await rows(`MATCH (n:Statistic { id: '${String(figure?.id)}' }) RETURN properties(n)`);
    const values = Object.entries(figure ?? {}).filter(
      ([key, value]) => key !== '__typename' && typeof value !== 'object',
    );
    expect(values.length).toBeGreaterThan(5);
    expect(found[0]?.[0]).toMatchObject(Object.fromEntries(values));
  });

  it('has its relationships, with what they are qualified by and where they come from', async () => {
    const found = await rows(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id, type(r), a.id, b.id, r.certainty, COUNT { UNWIND r.passages AS id MATCH (:Passage { id: id })-[:PART_OF]->(:SourceDocument) } = size(r.passages) ORDER BY r.id',
    );
    expect(found).toEqual(
      part.relationships
        .map(({ id, type, from, to, certainty }) => [id, type, from.id, to.id, certainty, true])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  });

  it('has what sources claim where they disagree', async () => {
    const claims = part.nodes.flatMap((node) => node.claims.map(({ id, value }) => [id, value, node.id]));
    expect(claims).not.toEqual([]);
    const found = await rows('MATCH (c:Claim)-[:ABOUT]->(n) RETURN c.id, c.value, n.id ORDER BY c.id');
    expect(found).toEqual(claims.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  });

  it('is the same when it is loaded a second time', async () => {
    const size = 'RETURN COUNT { () }, COUNT { ()-->() }';
    const once = await rows(size);
    await load();
    expect(await rows(size)).toEqual(once);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';
import { emptyGraph, testGraph } from '../support/test-graph.js';
import { wipe } from '../support/wipe.js';

// More than the thousand candidates that a search looks at have the same name, of the kinds that count most, least and as they are.
const NAMED_ALIKE = { Campaign: 1100, LegalInstrument: 600, Topic: 300 };
const KINDS: Record<string, string> = { Campaign: 'CAMPAIGN', LegalInstrument: 'INSTRUMENT', Topic: 'TOPIC' };

interface Hit {
  readonly score: number;
  readonly entity: { readonly id: string; readonly kind: string };
}

let api: Api;
beforeAll(async () => {
  const graph = await emptyGraph();
  const rows = Object.entries(NAMED_ALIKE).flatMap(([label, count]) =>
    Array.from({ length: count }, (_, index) => ({ label, kind: KINDS[label], id: `${label}-${String(index)}` })),
  );
  await graph.write({
    name: 'tests/named-alike',
    text: `UNWIND $rows AS row
      CREATE (n:Entity:$(row.label) { id: row.id, kind: row.kind, name: 'Paper lantern', names: ['Paper lantern'] })`,
    parameters: { rows },
  });
  api = apiOn(graph);
});

afterAll(() => wipe(testGraph()));

async function hits(kinds: string[] | null, backward: boolean): Promise<{ nodes: Hit[]; totalCount: number }> {
  const page = backward ? 'last: 90, before: $cursor' : 'first: 90, after: $cursor';
  const source = `query ($kinds: [EntityKind!], $cursor: String) {
    search(query: "lantern", kinds: $kinds, ${page}) { totalCount ${PAGE_INFO} nodes { score entity { id kind } } }
  }`;
  let totalCount = NaN;
  const nodes = await readPages<Hit>(async (cursor) => {
    const { search } = await api.ask<{ search: PageOf<Hit> & { totalCount: number } }>(source, { kinds, cursor });
    ({ totalCount } = search);
    return search;
  }, backward);
  return { nodes, totalCount };
}

describe('a search that finds more of one name than it looks at', () => {
  it.each([[null], [['INSTRUMENT']], [['TOPIC']], [['CAMPAIGN', 'TOPIC']], [['INSTRUMENT', 'TOPIC']]])(
    'of the kinds %j gives as many as it counts, each once, the best first, either way',
    async (kinds) => {
      const { nodes, totalCount } = await hits(kinds, false);
      expect(nodes).toHaveLength(totalCount);
      expect(totalCount).toBeGreaterThan(100);
      expect(new Set(nodes.map(({ entity }) => entity.id)).size).toBe(totalCount);
      if (kinds) expect(nodes.filter(({ entity }) => !kinds.includes(entity.kind))).toEqual([]);
      const scores = nodes.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect((await hits(kinds, true)).nodes).toEqual(nodes);
    },
  );
});

import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

interface Facet {
  readonly values: readonly { readonly value: string | null; readonly count: number }[];
}
interface List {
  readonly totalCount: number;
  readonly nodes: { readonly entity: { readonly id: string } }[];
  readonly facets: Record<'kind' | 'tier' | 'topic' | 'year' | 'body', Facet>;
}

const FACETS = ['kind', 'tier', 'topic', 'year', 'body'] as const;
const VARIABLES = '$kinds: [EntityKind], $tiers: [InstrumentTier], $topics: [ID], $years: [String], $bodies: [ID]';
const FILTER = '{ kinds: $kinds, tiers: $tiers, topics: $topics, years: $years, bodies: $bodies }';
const COUNTS = `facets { ${FACETS.map((facet) => `${facet} { values { value count } }`).join(' ')} }`;

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  const lantern = (name: string, fields: object, ...links: [type: string, to: string][]): void => {
    const relationships = links.map(([type, to]) => ({ type, to }));
    copy.add('instruments.jsonl', named(`lantern-${name}`, `Lantern ${name}`, fields, relationships));
  };
  lantern('law', { tier: 'LAW', adoptedOn: '2019-03' }, ['GOVERNS', 'topic-minors'], ['ISSUED_BY', 'npcsc']);
  lantern('plan', { tier: 'PLAN', adoptedOn: '2021' }, ['GOVERNS', 'topic-minors'], ['GOVERNS', 'topic-cybersecurity']);
  lantern('rule', { tier: 'PLAN' }, ['ISSUED_BY', 'cac'], ['ISSUED_BY', 'samr']);
  copy.add(
    'campaigns.jsonl',
    named('lantern-campaign', 'Lantern campaign', { startedOn: '2021-05', recurring: false }, [
      { type: 'TARGETS', to: 'topic-cybersecurity' },
      { type: 'CONDUCTED_BY', to: 'cac' },
    ]),
  );
  api = apiOn(await graphOf(copy));
});

type Variables = Partial<Record<'kinds' | 'tiers' | 'topics' | 'years' | 'bodies', (string | null)[] | null>>;

/** What is found among the four lanterns, by the last words of their ids. */
async function found(variables: Variables): Promise<string[]> {
  const source = `query (${VARIABLES}) { search(query: "lantern", filter: ${FILTER}) { totalCount nodes { entity { id } } } }`;
  const { search } = await api.ask<{ search: List }>(source, variables);
  expect(search.nodes).toHaveLength(search.totalCount);
  return search.nodes.map(({ entity }) => entity.id.replace('lantern-', '')).sort();
}

/** How many of them there are of each sort. */
async function counted(variables: Variables): Promise<List> {
  const source = `query (${VARIABLES}) { search(query: "lantern", filter: ${FILTER}) { totalCount ${COUNTS} } }`;
  return (await api.ask<{ search: List }>(source, variables)).search;
}

const countsOf = (list: List, facet: (typeof FACETS)[number]): Record<string, number> =>
  Object.fromEntries(list.facets[facet].values.map(({ value, count }) => [String(value), count]));

describe('the filter of a search', () => {
  it.each<[name: string, variables: Variables, names: string[]]>([
    ['nothing', {}, ['campaign', 'law', 'plan', 'rule']],
    ['null for a whole list', { tiers: null }, ['campaign', 'law', 'plan', 'rule']],
    ['an empty list, of which nothing has a value', { tiers: [] }, []],
    ['a kind', { kinds: ['CAMPAIGN'] }, ['campaign']],
    ['two tiers', { tiers: ['LAW', 'PLAN'] }, ['law', 'plan', 'rule']],
    ['no tier', { tiers: [null] }, ['campaign']],
    ['a topic', { topics: ['topic-cybersecurity'] }, ['campaign', 'plan']],
    ['a topic or none', { topics: ['topic-cybersecurity', null] }, ['campaign', 'plan', 'rule']],
    ['a year', { years: ['2021'] }, ['campaign', 'plan']],
    ['an unknown year', { years: [null] }, ['rule']],
    ['a body', { bodies: ['cac'] }, ['campaign', 'rule']],
    ['no body', { bodies: [null] }, ['plan']],
    [
      'several fields, which all hold',
      { topics: ['topic-minors'], bodies: ['npcsc', null], years: ['2021'] },
      ['plan'],
    ],
    ['a text that would be syntax', { years: ["2021'] OR true //"], topics: ['`}) DETACH DELETE this //'] }, []],
  ])('by %s', async (_, variables, names) => {
    expect(await found(variables)).toEqual(names);
  });

  it('takes every value of a facet, and finds as many as the facet counts', async () => {
    const list = await counted({});
    const inputs = { kind: 'kinds', tier: 'tiers', topic: 'topics', year: 'years', body: 'bodies' } as const;
    for (const facet of FACETS) {
      for (const { value, count } of list.facets[facet].values) {
        expect(await found({ [inputs[facet]]: [value] }), `${facet} ${String(value)}`).toHaveLength(count);
      }
    }
  });

  it('leaves each facet counted without its own part, and within the others', async () => {
    const list = await counted({ tiers: ['PLAN'], topics: ['topic-minors'] });
    expect(list.totalCount).toBe(1);
    expect(countsOf(list, 'tier')).toEqual({ LAW: 1, PLAN: 1 });
    expect(countsOf(list, 'topic')).toEqual({ 'topic-minors': 1, 'topic-cybersecurity': 1, null: 1 });
    expect(countsOf(list, 'year')).toEqual({ '2021': 1 });
    expect(countsOf(list, 'kind')).toEqual({ INSTRUMENT: 1 });
  });

  it('is no more than values for one statement, however many there are', async () => {
    await found({ years: ['2021', null], topics: ['topic-minors'] });
    const [first] = api.statements;
    await found({ years: Array.from({ length: 200 }, (_, index) => String(1900 + index)), topics: [null] });
    expect(api.statements.map(({ text }) => text)).toEqual([first?.text]);
    expect(first?.text).not.toContain('topic-minors');
  });

  it('may be written as a literal', async () => {
    const { search } = await api.ask<{ search: List }>(
      '{ search(query: "lantern", filter: { tiers: [LAW, null], topics: ["topic-minors"], years: "2019" }) { nodes { entity { id } } } }',
    );
    expect(search.nodes).toEqual([{ entity: { id: 'lantern-law' } }]);
  });

  it('is of all entities too, in the order of their ids, page by page', async () => {
    const page = (after?: string) =>
      api.ask<{ entities: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
        `query ($after: String) { entities(first: 2, after: $after, kinds: [INSTRUMENT, CAMPAIGN], filter: { topics: ["topic-minors"], years: ["2019", "2021"] }) {
           totalCount nodes { id } pageInfo { endCursor } } }`,
        { after },
      );
    const { entities: all } = await page();
    const { entities: next } = await page(all.pageInfo.endCursor);
    const ids = [...all.nodes, ...next.nodes].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toEqual(expect.arrayContaining(['lantern-law', 'lantern-plan']));
    expect(all.totalCount).toBeGreaterThanOrEqual(ids.length);
  });
});

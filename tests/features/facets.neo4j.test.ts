import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';
import { computedBy } from '../support/read-recorder.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

interface Facet {
  valueCount: number;
  values: { value: string | null; label: string | null; count: number }[];
}
interface Listed {
  nodes: {
    kind: string;
    tier: string | null;
    topics: { nodes: Named[] };
    issuedBy: { nodes: Named[] };
    adoptedOn: string | null;
    promulgatedOn: string | null;
    effectiveOn: string | null;
  }[];
  totalCount: number;
  facets: Record<'kind' | 'tier' | 'topic' | 'year' | 'body', Facet>;
}
interface Named {
  id: string;
  name: string;
}

const ALL = 'kind { ...all } tier { ...all } topic { ...all } year { ...all } body { ...all }';
const FRAGMENT = 'fragment all on Facet { valueCount values { value label count } }';

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  for (let index = 0; index < 60; index++) {
    copy.add(
      'instruments.jsonl',
      named(
        `plan-${index}`,
        `Plan ${index}`,
        { tier: 'PLAN', adoptedOn: index % 3 === 0 ? undefined : String(1950 + index) },
        [
          ...(index % 2 === 0
            ? [
                { type: 'GOVERNS', to: 'topic-minors' },
                { type: 'GOVERNS', to: 'topic-cybersecurity' },
              ]
            : []),
          ...(index % 4 === 0 ? [{ type: 'ISSUED_BY', to: 'cac' }] : []),
        ],
      ),
    );
  }
  copy.add(
    'instruments.jsonl',
    named('rule-on-repealed', 'Rule on repealed measures', { tier: 'DEPARTMENTAL_RULE', adoptedOn: '2021' }, [
      { type: 'IMPLEMENTS', to: 'cn-cybersecurity-review-measures-2020', basis: 'LEGAL_BASIS' },
    ]),
  );
  api = apiOn(await graphOf(copy));
});

/** What a facet should be: each item's values counted, null for an item without any. */
function counted(items: readonly (readonly (Named | string)[])[]): Facet {
  const found = new Map<string | null, { value: string | null; label: string | null; count: number }>();
  for (const values of items) {
    for (const each of values.length === 0 ? [null] : values) {
      const value = typeof each === 'object' ? (each?.id ?? null) : each;
      const label = typeof each === 'object' ? (each?.name ?? null) : null;
      const entry = found.get(value) ?? { value, label, count: 0 };
      found.set(value, { ...entry, count: entry.count + 1 });
    }
  }
  const values = [...found.values()].sort(
    (a, b) => b.count - a.count || (a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1),
  );
  return { valueCount: values.length, values: values.slice(0, 50) };
}

describe('facets', () => {
  it.each([
    ['nothing', ''],
    ['a filter', 'filter: { tier: { in: [PLAN, LAW] }, topic: { isUnknown: false } }'],
    ['a day', 'asOf: "2018-01-01"'],
    ['a filter and a day', 'filter: { issuedBy: { eq: "cac" } }, asOf: "2021"'],
  ])('count the whole list and not the page, with %s', async (_, args) => {
    const { instruments: whole } = await api.ask<{ instruments: Listed }>(
      `{ instruments(first: 100${args && `, ${args}`}) { totalCount nodes {
           kind tier adoptedOn promulgatedOn effectiveOn topics(first: 50) { nodes { id name } } issuedBy(first: 50) { nodes { id name } } } } }`,
    );
    const { instruments } = await api.ask<{ instruments: Listed }>(
      `{ instruments(first: 1${args && `, ${args}`}) { totalCount facets { ${ALL} } } } ${FRAGMENT}`,
    );
    expect(whole.nodes).toHaveLength(instruments.totalCount);
    expect(instruments.facets).toEqual({
      kind: counted(whole.nodes.map(({ kind }) => [kind])),
      tier: counted(whole.nodes.map(({ tier }) => (tier ? [tier] : []))),
      topic: counted(whole.nodes.map(({ topics }) => topics.nodes)),
      body: counted(whole.nodes.map(({ issuedBy }) => issuedBy.nodes)),
      year: counted(
        whole.nodes.map(({ adoptedOn, promulgatedOn, effectiveOn }) => {
          const date = adoptedOn ?? promulgatedOn ?? effectiveOn;
          return date ? [date.slice(0, 4)] : [];
        }),
      ),
    });
  });

  it('are of a search, a relation field and all entities too', async () => {
    const { search, entities, country } = await api.ask<
      Record<string, { facets: { kind: Facet } } & { initiatives: { facets: { kind: Facet } } }>
    >(
      `{ search(query: "cybersecurity", kinds: [INSTRUMENT, TOPIC]) { facets { kind { ...all } } }
         entities(kinds: [COUNTRY]) { facets { kind { ...all } } }
         country(id: "country-kz") { initiatives { facets { kind { ...all } } } } } ${FRAGMENT}`,
    );
    expect(search?.facets.kind.values.map(({ value }) => value).sort()).toEqual(['INSTRUMENT', 'TOPIC']);
    expect(entities?.facets.kind).toEqual({ valueCount: 1, values: [{ value: 'COUNTRY', label: null, count: 3 }] });
    expect(country?.initiatives.facets.kind).toEqual({
      valueCount: 1,
      values: [{ value: 'INITIATIVE', label: null, count: 1 }],
    });
  });

  it('are each counted only when they are selected', async () => {
    const asked = (): string => api.statements.map(computedBy).join();
    await api.ask('{ instruments { nodes { id } } }');
    expect(asked()).not.toContain('UNWIND');
    await api.ask('{ instruments { facets { tier { valueCount } } } }');
    expect(asked().match(/UNWIND/g)).toHaveLength(1);
    expect(asked()).toContain('tier');
    expect(asked()).not.toContain('GOVERNS');
  });

  it('count among the relations that one field may select', async () => {
    const many = Array.from({ length: 151 }, (_, index) => `f${index}: facets { tier { valueCount } }`).join(' ');
    expect(await api.askForErrors(`{ instruments { ${many} } }`)).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX' } },
    ]);
  });
});

/** A list with facets of its own: how it is asked for, what is asked of its items, and what each facet counts of one. */
interface Countable {
  readonly list: string;
  readonly within?: string;
  readonly nodes: string;
  readonly facets: Record<string, (item: Item) => unknown>;
}
interface Item {
  id: string;
  [field: string]: unknown;
}
const kindOf = (end: unknown): string => (end as { kind: string }).kind;
const yearOf = (date: unknown): string | null => (date as string | null)?.slice(0, 4) ?? null;

const OF_RELATIONSHIPS = {
  nodes: 'id type certainty from { kind } to { kind } since qualifiers { key value }',
  facets: {
    type: ({ type }: Item) => type,
    certainty: ({ certainty }: Item) => certainty,
    fromKind: ({ from }: Item) => kindOf(from),
    toKind: ({ to }: Item) => kindOf(to),
    year: ({ since, qualifiers }: Item) =>
      yearOf(
        since ?? (qualifiers as { key: string; value: string }[]).find(({ key }) => key === 'signedOn')?.value ?? null,
      ),
  },
};

const COUNTABLE: readonly Countable[] = [
  { list: 'relationships', ...OF_RELATIONSHIPS },
  { list: 'relationships(asOf: "2016", types: [IMPLEMENTS, ISSUED_BY, MEMBER_OF])', ...OF_RELATIONSHIPS },
  { list: 'relationships(direction: IN)', within: 'body(id: "cac")', ...OF_RELATIONSHIPS },
  {
    list: 'conflicts',
    nodes: 'id property rank about { kind }',
    facets: {
      property: ({ property }) => property,
      rank: ({ rank }) => rank,
      kind: ({ about }) => kindOf(about),
    },
  },
  ...['changes', 'diffRevisions(from: 0)'].map((list) => ({
    list,
    nodes: 'id action of entityKind relationshipType',
    facets: {
      action: ({ action }: Item) => action,
      of: ({ of }: Item) => of,
      entityKind: ({ entityKind }: Item) => entityKind,
      relationshipType: ({ relationshipType }: Item) => relationshipType,
    },
  })),
  {
    list: 'orphans(asOf: "2026-06-01")',
    nodes: 'id reason since instrument { tier } basis { id name }',
    facets: {
      reason: ({ reason }) => reason,
      tier: ({ instrument }) => (instrument as { tier: string }).tier,
      basis: ({ basis }) => basis,
      year: ({ since }) => yearOf(since),
    },
  },
  { list: 'campaignRunners', nodes: 'id bodyKind', facets: { bodyKind: ({ bodyKind }) => bodyKind } },
  {
    list: 'similar',
    within: 'initiative(id: "ini-china-thailand-cyber-mou")',
    nodes: 'id initiativeKind launchedOn inForceOn targets { nodes { id name } }',
    facets: {
      initiativeKind: ({ initiativeKind }) => initiativeKind,
      year: ({ launchedOn, inForceOn }) => yearOf(launchedOn ?? inForceOn),
      topic: ({ targets }) => (targets as { nodes: Named[] }).nodes,
    },
  },
];

describe('facets of', () => {
  it.each(COUNTABLE)('$list count the whole list, what is unknown too', async ({ list, within, nodes, facets }) => {
    const selected = async <Answer>(selection: string, page: string): Promise<Answer> => {
      const paged = list.endsWith(')') ? list.replace(/\)$/, `, ${page})`) : `${list}(${page})`;
      const asked = `asked: ${paged} { ${selection} }`;
      const found = await api.ask<{ asked?: Answer; of?: { asked: Answer } }>(
        (within ? `{ of: ${within} { ${asked} } }` : `{ ${asked} }`) + (selection.includes('...all') ? FRAGMENT : ''),
      );
      return (found.asked ?? found.of?.asked) as Answer;
    };
    const items = await readPages<Item>((at) =>
      selected<PageOf<Item>>(
        `nodes { ${nodes} } ${PAGE_INFO}`,
        at === null ? 'first: 100' : `first: 100, after: "${at}"`,
      ),
    );
    expect(items.length).toBeGreaterThan(0);

    const names = Object.keys(facets);
    const counts = await selected<{ facets: Record<string, Facet>; totalCount: number }>(
      `totalCount facets { ${names.map((name) => `${name} { ...all }`).join(' ')} }`,
      'first: 1',
    );
    expect(api.statements).toHaveLength(1);
    expect(counts.totalCount).toBe(items.length);
    expect(counts.facets).toEqual(
      Object.fromEntries(
        Object.entries(facets).map(([name, valuesOf]) => {
          const values = items.map((item) => valuesOf(item) ?? []);
          return [name, counted(values.map((value) => [value].flat() as (Named | string)[]))];
        }),
      ),
    );
  });
});

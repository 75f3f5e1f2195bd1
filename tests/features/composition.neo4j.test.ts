import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { computedBy } from '../support/read-recorder.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

const CSL = 'cn-cybersecurity-law-2016';
const MANY = 120;

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  const basis = { type: 'IMPLEMENTS', to: 'cn-e-commerce-law-2018', basis: 'LEGAL_BASIS', article: '1' };
  const issuers = ['cac', 'samr'].map((to) => ({ type: 'ISSUED_BY', to }));
  for (let index = 0; index < MANY; index++) {
    const id = `rule-${String(index).padStart(3, '0')}`;
    copy.add('instruments.jsonl', named(id, `Rule ${index}`, { tier: 'DEPARTMENTAL_RULE' }, [basis, ...issuers]));
  }
  api = apiOn(await graphOf(copy));
});

describe('a nested question', () => {
  const QUESTION = `query ($id: ID!) {
    instrument(id: $id) {
      name names { value } status versions { name } topics { nodes { name broader { name } } }
      implementedBy(first: 100) {
        totalCount
        edges {
          relationship { qualifiers { key value } passages { locator document { title } } }
          node { name status issuedBy { nodes { name parent { name } } } implements { nodes { id } } passages { id } }
        }
      }
    }
  }`;

  it('is one statement, for three rows as for a hundred', async () => {
    const rows = async (id: string): Promise<number> => {
      const { instrument } = await api.ask<{ instrument: { implementedBy: { edges: unknown[] } } }>(QUESTION, { id });
      expect(api.statements).toHaveLength(1);
      return instrument.implementedBy.edges.length;
    };
    expect(await rows(CSL)).toBe(3);
    expect(await rows('cn-e-commerce-law-2018')).toBe(100);
    expect(await rows('rule-000')).toBe(0);
  });

  it('is one statement a root field', async () => {
    await api.ask(
      '{ a: instruments { totalCount } b: bodies { nodes { id } } entities { nodes { id passages { id } } } }',
    );
    expect(api.statements).toHaveLength(3);
  });

  it('leads along at most 150 relations, for each of which Neo4j has to plan', async () => {
    const ask = (relations: number): string =>
      `{ campaign(id: "none") { ${Array.from({ length: relations }, (_, index) => `a${index}: passages { id }`).join(' ')} } }`;
    expect(await api.askForErrors(ask(20))).toEqual([]);
    expect(await api.askForErrors(ask(150))).toMatchObject([
      { message: expect.stringContaining('may lead along 150') as unknown, extensions: { code: 'QUERY_TOO_COMPLEX' } },
    ]);
  });

  it('is the same statement for whatever values', async () => {
    const source = `query ($id: ID!, $text: String!, $first: Int, $day: PartialDate!) {
      entity(id: $id) { id relationships(first: $first, asOf: $day) { totalCount } }
      nodes(ids: [$id]) { id }
      instruments(first: $first, asOf: $day, filter: { OR: [{ id: { eq: $id } }, { name: { contains: $text } }] }) { totalCount }
      search(query: "law") { totalCount }
    }`;
    await api.ask(source, { id: 'none', text: 'none', first: 50, day: '2020' });
    const texts = new Set(api.statements.map(computedBy));
    const values = fc.record({
      id: fc.string({ unit: 'binary' }),
      text: fc.string({ unit: 'binary' }),
      first: fc.integer({ min: 9, max: 100 }),
      day: fc.constantFrom('2016', '2016-11', '2016-11-07'),
    });
    await fc.assert(
      fc.asyncProperty(values, async (variables) => {
        await api.ask(source, variables);
        // An id with a "#" or a "~" is asked of other files.
        const known = api.statements.filter(({ name }) => !['Query.nodes', 'Query.entity'].includes(name));
        for (const statement of known) expect(texts).toContain(computedBy(statement));
        for (const { text } of api.statements) {
          for (const value of [variables.id, variables.text]) {
            // "name", which fast-check likes, stands in every statement
            const byChance = [...texts].some((known) => known.includes(value));
            if (value.length > 3 && !byChance) expect(text).not.toContain(value);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a selection', () => {
  it('may ask for one field twice with other arguments', async () => {
    const source = `{ instrument(id: "${CSL}") {
      name en: name(lang: EN) zh: name(lang: ZH)
      lead: implementedBy(tiers: [LAW]) { totalCount } all: implementedBy { totalCount n: totalCount nodes { id } ids: nodes { key: id } }
      before: status(asOf: "2017-05-31") after: status(asOf: "2017-06-01")
    } }`;
    expect(await api.ask(source)).toEqual({
      instrument: {
        name: "Cybersecurity Law of the People's Republic of China",
        en: "Cybersecurity Law of the People's Republic of China",
        zh: '中华人民共和国网络安全法',
        lead: { totalCount: 0 },
        all: {
          totalCount: 3,
          n: 3,
          nodes: ['2020', '2021', '2021'].map((year) => ({ id: `cn-cybersecurity-review-measures-${year}` })),
          ids: ['2020', '2021', '2021'].map((year) => ({ key: `cn-cybersecurity-review-measures-${year}` })),
        },
        before: 'NOT_YET_IN_FORCE',
        after: 'IN_FORCE',
      },
    });
  });

  it('may be spread over fragments, on interfaces and on types', async () => {
    const source = `
      query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ...Any ... on Entity { ...Named } ... { id } } }
      fragment Any on Node { id ... on SourceDocument { title } ... on Passage { locator document { __typename id } } }
      fragment Named on Entity { name ...Kind ... on LegalInstrument { tier issuedBy { nodes { name ...Kind } } } }
      fragment Kind on Entity { kind ... on IssuingBody { bodyKind } }`;
    const answer = await api.ask(source, {
      ids: [
        CSL,
        'wp-2023',
        'wp-2023#Panel 5',
        'cmp-humiao~TARGETS~topic-minors',
        'cmp-humiao~claim~startedOn~1',
        'none',
      ],
    });
    expect(answer).toEqual({
      nodes: [
        {
          __typename: 'LegalInstrument',
          id: CSL,
          name: "Cybersecurity Law of the People's Republic of China",
          kind: 'INSTRUMENT',
          tier: 'LAW',
          issuedBy: {
            nodes: [
              { name: "Standing Committee of the National People's Congress", kind: 'BODY', bodyKind: 'legislature' },
            ],
          },
        },
        {
          __typename: 'SourceDocument',
          id: 'wp-2023',
          title: "China's Law-Based Cyberspace Governance in the New Era",
        },
        {
          __typename: 'Passage',
          id: 'wp-2023#Panel 5',
          locator: 'Panel 5',
          document: { __typename: 'SourceDocument', id: 'wp-2023' },
        },
        { __typename: 'Relationship', id: 'cmp-humiao~TARGETS~topic-minors' },
        { __typename: 'Claim', id: 'cmp-humiao~claim~startedOn~1' },
        null,
      ],
    });
  });

  it('of several types may give one response key to fields of each', async () => {
    const source = `{ entities(kinds: [CAMPAIGN, COURT, TOPIC], first: 100) { nodes {
      id ... on Campaign { whole: series { id } } ... on Court { whole: partOf { id } } ... on Topic { whole: broader { id } }
    } } }`;
    const { entities } = await api.ask<{ entities: { nodes: { id: string; whole: { id: string } | null }[] } }>(source);
    const wholes = Object.fromEntries(entities.nodes.map(({ id, whole }) => [id, whole?.id ?? null]));
    expect(wholes).toMatchObject({
      'cmp-wangjian-2018': 'cmp-wangjian',
      'crt-hangzhou-internet-court': 'crt-internet-courts',
      'topic-cybersecurity-review': 'topic-cybersecurity',
      'topic-minors': null,
    });
  });

  it('heeds @include and @skip with variables, on fields and on fragments', async () => {
    const source = `query ($yes: Boolean!, $no: Boolean!) { instrument(id: "${CSL}") {
      id tier @include(if: $yes) kind @skip(if: $yes) ...F @include(if: $no) ... @skip(if: $no) { name }
      versions @include(if: $no) { id } topics @skip(if: $no) { nodes @include(if: $yes) { id } totalCount @include(if: $no) }
    } }
    fragment F on LegalInstrument { documentNumber }`;
    const name = "Cybersecurity Law of the People's Republic of China";
    const given = { id: CSL, tier: 'LAW', name, topics: { nodes: [{ id: 'topic-cybersecurity' }] } };
    expect(await api.ask(source, { yes: true, no: false })).toEqual({ instrument: given });
    const opposite = { id: CSL, kind: 'INSTRUMENT', documentNumber: 'Order of the President No. 53' };
    expect(await api.ask(source, { yes: false, no: true })).toEqual({
      instrument: { ...opposite, versions: [{ id: `${CSL}-v2016` }, { id: `${CSL}-v2025` }] },
    });
    expect(await api.ask(source, { yes: true, no: false })).toEqual({ instrument: given });
  });

  it('may be __typename at every level', async () => {
    const source = `{ __typename instruments(first: 1) { __typename edges { __typename node { __typename } }
      pageInfo { __typename } nodes { __typename names { __typename } versions { __typename } } } }`;
    expect(await api.ask(source)).toEqual({
      __typename: 'Query',
      instruments: {
        __typename: 'InstrumentConnection',
        edges: [{ __typename: 'InstrumentEdge', node: { __typename: 'LegalInstrument' } }],
        pageInfo: { __typename: 'PageInfo' },
        nodes: [
          {
            __typename: 'LegalInstrument',
            names: Array.from({ length: 7 }, () => ({ __typename: 'Name' })),
            versions: [{ __typename: 'InstrumentVersion' }, { __typename: 'InstrumentVersion' }],
          },
        ],
      },
    });
    expect(api.statements).toHaveLength(1);
  });

  it('may merge one field from several places', async () => {
    const source = `{ instrument(id: "${CSL}") { issuedBy { nodes { id } } ...More issuedBy { totalCount } } }
      fragment More on LegalInstrument { issuedBy { nodes { name } } }`;
    expect(await api.ask(source)).toEqual({
      instrument: {
        issuedBy: {
          nodes: [{ id: 'npcsc', name: "Standing Committee of the National People's Congress" }],
          totalCount: 1,
        },
      },
    });
  });
});

describe('an id', () => {
  const FORMER = 'cn-network-security-law-2016';
  it.each([
    ['an entity', CSL, 'LegalInstrument', CSL],
    ['a former id', FORMER, 'LegalInstrument', CSL],
    ['a relationship', 'samr~SUCCEEDS~saic', 'Relationship', 'samr~SUCCEEDS~saic'],
    ['a claim', 'cmp-humiao~claim~startedOn~2', 'Claim', 'cmp-humiao~claim~startedOn~2'],
    ['a passage', 'wp-2023#II.3 ¶3', 'Passage', 'wp-2023#II.3 ¶3'],
    ['a document', 'wp-2023', 'SourceDocument', 'wp-2023'],
  ])('of %s is answered by node and by nodes', async (_, id, __typename, current) => {
    const answer = await api.ask(
      'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id, $id]) { __typename id } }',
      { id },
    );
    const found = { __typename, id: current };
    expect(answer).toEqual({ node: found, nodes: [found, found] });
  });

  it('that was merged is answered by entity and by the kind’s own field', async () => {
    expect(
      await api.ask(
        `{ entity(id: "${FORMER}") { id } instrument(id: "${FORMER}") { id } body(id: "${FORMER}") { id } }`,
      ),
    ).toEqual({
      entity: { id: CSL },
      instrument: { id: CSL },
      body: null,
    });
  });

  it.each([
    '',
    ' ',
    'none',
    '#',
    '~',
    '~claim~',
    'a~b',
    'a#b',
    "' OR true",
    '\0',
    'x'.repeat(10_000),
    'CN-CYBERSECURITY-LAW-2016',
  ])('that nothing bears, %j, is null', async (id) => {
    const source =
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } entity(id: $id) { id } country(id: $id) { id } }';
    expect(await api.ask(source, { id })).toEqual({ node: null, nodes: [null], entity: null, country: null });
  });

  it('of another kind is null', async () => {
    expect(
      await api.ask(`{ body(id: "${CSL}") { id } entity(id: "wp-2023") { id } instrument(id: "cac") { id } }`),
    ).toEqual({
      body: null,
      entity: null,
      instrument: null,
    });
  });

  it('is one of at most a hundred', async () => {
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(
      (await api.ask<{ nodes: unknown[] }>(source, { ids: Array.from({ length: 100 }, () => CSL) })).nodes,
    ).toHaveLength(100);
    expect(await api.ask(source, { ids: [] })).toEqual({ nodes: [] });
    expect(await api.askForErrors(source, { ids: Array.from({ length: 101 }, () => CSL) })).toMatchObject([
      {
        message: 'Argument "ids" has 101 ids: ask for at most 100 at once.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
      },
    ]);
  });
});

describe('provenance', () => {
  it('shows every claim of a conflict', async () => {
    const { conflicts } = await api.ask(
      '{ conflicts { totalCount nodes { id about { id } property value rank passages { id document { id } } } } }',
    );
    const about = { about: { id: 'cmp-humiao' }, property: 'startedOn' };
    expect(conflicts).toEqual({
      totalCount: 2,
      nodes: [
        {
          ...about,
          id: 'cmp-humiao~claim~startedOn~1',
          value: '2011',
          rank: 'PREFERRED',
          passages: [{ id: 'wp-2023#Panel 4 ¶1', document: { id: 'wp-2023' } }],
        },
        {
          ...about,
          id: 'cmp-humiao~claim~startedOn~2',
          value: '2015',
          rank: 'NORMAL',
          passages: [{ id: 'xinhua-humiao-2015#first paragraph', document: { id: 'xinhua-humiao-2015' } }],
        },
      ],
    });
  });

  it('of entities by kind is complete', async () => {
    const { entities } = await api.ask<{
      entities: { nodes: { kind: string; passages: unknown[] }[]; totalCount: number };
    }>('{ entities(kinds: [COUNTRY, STAGE], first: 100) { totalCount nodes { kind passages { id } } } }');
    expect(entities.nodes.map(({ kind }) => kind)).toEqual(['COUNTRY', 'COUNTRY', 'COUNTRY', 'STAGE', 'STAGE']);
    expect(entities.totalCount).toBe(5);
    for (const { passages } of entities.nodes) expect(passages).not.toEqual([]);
  });

  it('is what coverage counts: all kinds, all types, and what is known to be missing', async () => {
    interface Counted {
      coverage: {
        revision: number;
        kinds: { kind: string; held: number; withoutChineseName: number }[];
        relationshipTypes: { type: string; held: number; inferred: number; derived: number }[];
        gaps: { id: string; missing: string; expected: number; held: number }[];
      };
      entities: { totalCount: number };
      relationships: { totalCount: number };
    }
    const { coverage, entities, relationships } = await api.ask<Counted>(`{
      coverage { revision kinds { kind held withoutChineseName } relationshipTypes { type held inferred derived } gaps { id missing expected held } }
      entities { totalCount } relationships { totalCount }
    }`);
    const sum = (counts: { held: number }[]): number => counts.reduce((total, { held }) => total + held, 0);
    expect(coverage.revision).toBeGreaterThan(0);
    expect(sum(coverage.kinds)).toBe(entities.totalCount);
    expect(sum(coverage.relationshipTypes)).toBe(relationships.totalCount);
    expect(coverage.kinds).toContainEqual({ kind: 'INSTRUMENT', held: MANY + 9, withoutChineseName: MANY + 2 });
    expect(coverage.relationshipTypes).toContainEqual({ type: 'COOPERATES_WITH', held: 4, inferred: 0, derived: 1 });
    expect(coverage.gaps).toEqual(
      expect.arrayContaining([
        { id: 'ini-china-central-asia-data-security-2022', missing: 'participants', expected: 6, held: 2 },
        { id: 'org-rats', missing: 'members', expected: 8, held: 2 },
        { id: 'cn-spc-interpretation-2023', missing: 'issuedBy', expected: 1, held: 0 },
        { id: 'cn-spc-interpretation-2023', missing: 'effectiveOn', expected: 1, held: 0 },
      ]),
    );
  });
});

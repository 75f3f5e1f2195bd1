import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';

const CSL = 'cn-cybersecurity-law-2016';
const REVIEW_2020 = 'cn-cybersecurity-review-measures-2020';
const REVIEW_2021 = 'cn-cybersecurity-review-measures-2021';
const GUIDE = 'cn-review-guide-2022';
const DECISION_2025 = 'cn-npcsc-decision-amending-cybersecurity-law-2025';
const SECURITY = 'cn-national-security-law-2015';
const MINORS = 'cn-minors-protection-law-1991';

interface Identified {
  readonly id: string;
}
interface Subgraph {
  readonly nodes: readonly Identified[];
  readonly relationships: readonly Identified[];
  readonly truncated: boolean;
  readonly more: readonly { readonly node: Identified; readonly count: number; readonly exact: boolean }[];
}
interface Path {
  readonly length: number;
  readonly nodes: readonly Identified[];
  readonly relationships: readonly Identified[];
}

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  copy.record(CSL).previousIds = ['cn-csl-old'];
  api = apiOn(await graphOf(copy));
});

const idsOf = (list: readonly Identified[]): string[] => list.map(({ id }) => id);

async function subgraph(field: string): Promise<Subgraph> {
  const { it: found } = await api.ask<{ it: Subgraph }>(
    `{ it: ${field} { nodes { id } relationships { id } truncated more { node { id } count exact } } }`,
  );
  expect(api.statements).toHaveLength(1);
  return found;
}

const reached = async (field: string): Promise<string[]> => idsOf((await subgraph(field)).nodes);

async function paths(args: string): Promise<string[]> {
  const { it: found } = await api.ask<{ it: Path[] }>(
    `{ it: paths(${args}) { length nodes { id } relationships { id } } }`,
  );
  for (const { length, nodes, relationships } of found) {
    expect(relationships).toHaveLength(length);
    expect(nodes).toHaveLength(length + 1);
  }
  return found.map(({ nodes }) => idsOf(nodes).join(' '));
}

describe('lineage', () => {
  it('goes down from a law to what implements and amends it, nearest first', async () => {
    const found = await subgraph(`lineage(id: "${CSL}", direction: DOWN)`);
    expect(idsOf(found.nodes)).toEqual([CSL, REVIEW_2020, REVIEW_2021, DECISION_2025, GUIDE]);
    // The new measures repeal and replace the old ones, which is shown and not followed.
    expect(idsOf(found.relationships)).toEqual(
      [
        `${REVIEW_2020}~IMPLEMENTS~${CSL}`,
        `${REVIEW_2021}~IMPLEMENTS~${CSL}`,
        `${REVIEW_2021}~IMPLEMENTS~${CSL}~2`,
        `${REVIEW_2021}~REPEALS~${REVIEW_2020}`,
        `${REVIEW_2021}~REPLACES~${REVIEW_2020}`,
        `${GUIDE}~IMPLEMENTS~${REVIEW_2021}`,
        `${DECISION_2025}~AMENDS~${CSL}`,
      ].sort(),
    );
    expect(found).toMatchObject({ truncated: false, more: [] });
  });

  it('goes up from a guide to the laws that it rests on', async () => {
    const found = await subgraph(`lineage(id: "${GUIDE}", direction: UP)`);
    expect(idsOf(found.nodes)).toEqual([GUIDE, REVIEW_2021, CSL, SECURITY]);
  });

  it('tells that a version amends its law', async () => {
    expect(await reached(`lineage(id: "${MINORS}", direction: DOWN)`)).toContain(`${MINORS}-v2020`);
  });

  it.each([
    ['2016-11-06', []],
    ['2017-06-01', [CSL]],
    ['2020-06-01', [CSL, REVIEW_2020]],
    // The old measures were in force until the new ones took effect.
    ['2022-02-14', [CSL, REVIEW_2020]],
    ['2022-02-15', [CSL, REVIEW_2021]],
    ['2022-06-30', [CSL, REVIEW_2021, GUIDE]],
    ['2026-01-01', [CSL, REVIEW_2021, DECISION_2025, GUIDE]],
  ])('shows what rested on the Cybersecurity Law on %s', async (day, expected) => {
    expect(await reached(`lineage(id: "${CSL}", direction: DOWN, asOf: "${day}")`)).toEqual(expected);
  });

  it('says per node how many more there are where the limit or the depth cuts', async () => {
    const shallow = await subgraph(`lineage(id: "${CSL}", direction: DOWN, depth: 1)`);
    expect(shallow).toMatchObject({ truncated: false, more: [{ node: { id: REVIEW_2021 }, count: 1, exact: true }] });
    const cut = await subgraph(`lineage(id: "${CSL}", direction: DOWN, limit: 1)`);
    expect(cut).toEqual({
      nodes: [{ id: CSL }],
      relationships: [],
      truncated: true,
      more: [{ node: { id: CSL }, count: 4, exact: true }],
    });
    const onDay = await subgraph(`lineage(id: "${CSL}", direction: DOWN, limit: 1, asOf: "2021")`);
    expect(onDay.more).toEqual([{ node: { id: CSL }, count: 1, exact: true }]);
  });

  it.each(['nothing', 'country-cn'])('is empty for %s, which is no instrument', async (id) => {
    expect(await subgraph(`lineage(id: "${id}", direction: UP)`)).toEqual({
      nodes: [],
      relationships: [],
      truncated: false,
      more: [],
    });
  });
});

describe('neighborhood', () => {
  it('lies around several entities, unknown ones left out', async () => {
    const found = await subgraph('neighborhood(ids: ["samr", "nothing", "saic"], types: [SUCCEEDS, CONDUCTED_BY])');
    expect(idsOf(found.nodes)).toEqual(['saic', 'samr', 'cmp-wangjian', 'cmp-wangjian-2019']);
    expect(idsOf(found.relationships)).toEqual([
      'cmp-wangjian-2019~CONDUCTED_BY~samr',
      'cmp-wangjian~CONDUCTED_BY~samr',
      'samr~SUCCEEDS~saic',
    ]);
  });

  it('reads relationships both ways, of every type, on a day', async () => {
    expect(await reached('neighborhood(ids: ["ini-forum"], types: [PARTICIPATES_IN], asOf: "2018")')).toEqual([
      'ini-forum',
      'country-th',
      'crt-hangzhou-railway-court',
      'org-sco',
    ]);
    expect(await reached('neighborhood(ids: ["ini-forum"], types: [PARTICIPATES_IN], asOf: "2016")')).toContain('cac');
    expect(await reached('neighborhood(ids: ["saic"], depth: 2)')).toContain('cmp-wangjian');
  });

  it('of no types is what was asked about', async () => {
    expect(await reached('neighborhood(ids: ["samr"], types: [])')).toEqual(['samr']);
    expect(await reached('neighborhood(ids: [])')).toEqual([]);
  });

  it('keeps the types of one request from the next', async () => {
    const source = `query ($types: [RelationshipType!]) { neighborhood(ids: ["samr"], types: $types) { nodes { id } } }`;
    const ask = async (types: string[] | null): Promise<string[]> =>
      idsOf((await api.ask<{ neighborhood: Subgraph }>(source, { types })).neighborhood.nodes);
    expect(await ask(['SUCCEEDS'])).toEqual(['samr', 'saic']);
    expect(await ask(['LAUNCHED_BY'])).toEqual(['samr']);
    expect((await ask(null)).length).toBeGreaterThan(4);
    expect(await ask(['SUCCEEDS'])).toEqual(['samr', 'saic']);
  });
});

describe('paths', () => {
  it('are the shortest first, then longer ones, each told apart by its relationships', async () => {
    expect(await paths(`from: "${GUIDE}", to: "${CSL}", maxLength: 3, first: 3, types: [IMPLEMENTS, REPEALS]`)).toEqual(
      [
        `${GUIDE} ${REVIEW_2021} ${CSL}`,
        `${GUIDE} ${REVIEW_2021} ${CSL}`,
        `${GUIDE} ${REVIEW_2021} ${REVIEW_2020} ${CSL}`,
      ],
    );
  });

  it('lead on a day only through what existed and held', async () => {
    const args = `from: "${REVIEW_2020}", to: "${SECURITY}", types: [IMPLEMENTS], first: 1`;
    const ever = await paths(args);
    expect(ever).toHaveLength(1);
    expect(await paths(`${args}, asOf: "2020-05-31"`)).toEqual([]);
    expect(await paths('from: "cac", to: "org-sco", types: [PARTICIPATES_IN], asOf: "2016"')).toEqual([
      'cac ini-forum org-sco',
    ]);
    expect(await paths('from: "cac", to: "org-sco", types: [PARTICIPATES_IN], asOf: "2018"')).toEqual([]);
  });

  it.each([
    ['an entity to itself', `from: "${CSL}", to: "${CSL}"`],
    ['an entity to its former id', `from: "${CSL}", to: "cn-csl-old"`],
    ['an unknown entity', `from: "${CSL}", to: "nothing"`],
    ['no types', `from: "${CSL}", to: "${GUIDE}", types: []`],
    ['what is not connected', `from: "${CSL}", to: "${GUIDE}", types: [PART_OF]`],
    ['what is further away', `from: "${CSL}", to: "${GUIDE}", maxLength: 1`],
  ])('are none for: %s', async (_, args) => {
    expect(await paths(args)).toEqual([]);
  });
});

describe('a traversal is refused', () => {
  it.each([
    [`lineage(id: "a", direction: UP, limit: 0)`, 'limit', 'Argument "limit" is 0: expected 1 to 1000.'],
    [`lineage(id: "a", direction: UP, limit: 1001)`, 'limit', 'Argument "limit" is 1001: expected 1 to 1000.'],
    [`lineage(id: "a", direction: UP, depth: 9)`, 'depth', 'Argument "depth" is 9: expected 1 to 8.'],
    [`neighborhood(ids: [], depth: 0)`, 'depth', 'Argument "depth" is 0: expected 1 to 8.'],
    [
      `neighborhood(ids: ${JSON.stringify(Array(51).fill('a'))})`,
      'ids',
      'Argument "ids" has 51 ids: ask around at most 50 at once.',
    ],
    [`paths(from: "a", to: "b", maxLength: 9)`, 'maxLength', 'Argument "maxLength" is 9: expected 1 to 8.'],
    [`paths(from: "a", to: "b", first: 101)`, 'first', 'Argument "first" is 101: expected 1 to 100.'],
  ])('%s', async (field, argument, message) => {
    expect(await api.askForErrors(`{ ${field} { __typename } }`)).toMatchObject([
      { message, extensions: { code: 'BAD_USER_INPUT', argument } },
    ]);
  });
});

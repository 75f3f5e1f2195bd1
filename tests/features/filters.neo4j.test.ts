import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';

const CSL = 'cn-cybersecurity-law-2016';
const R20 = 'cn-cybersecurity-review-measures-2020';
const R21 = 'cn-cybersecurity-review-measures-2021';
const ECOMMERCE = 'cn-e-commerce-law-2018';
const MINORS = 'cn-minors-protection-law-1991';
const NSL = 'cn-national-security-law-2015';
const DECISION = 'cn-npcsc-decision-amending-cybersecurity-law-2025';
const GUIDE = 'cn-review-guide-2022';
const SPC = 'cn-spc-interpretation-2023';
const ALL = [CSL, R20, R21, ECOMMERCE, MINORS, NSL, DECISION, GUIDE, SPC];
const without = (...ids: string[]): string[] => ALL.filter((id) => !ids.includes(id));

let api: Api;
beforeAll(async () => {
  api = apiOn(await graphOf(await richCopy()));
});

/** The ids that a list gives, which are as many as it counts. */
async function listed(list: string, args: string): Promise<string[]> {
  const { found } = await api.ask<{ found: { nodes: { id: string }[]; totalCount: number } }>(
    `{ found: ${list}(first: 100 ${args}) { nodes { id } totalCount } }`,
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ id }) => id);
}

describe('instruments', () => {
  it.each<[filter: string, expected: string[]]>([
    ['{}', ALL],
    [`{ id: { eq: "${CSL}" } }`, [CSL]],
    [`{ id: { in: ["${NSL}", "${CSL}", "none"] } }`, [CSL, NSL]],
    ['{ id: { in: [] } }', []],
    ['{ id: { isUnknown: true } }', []],
    ['{ name: { eq: "Cybersecurity Review Measures" } }', [R21]],
    ['{ name: { eq: "cybersecurity review measures" } }', []],
    ['{ name: { in: ["Guide to cybersecurity review", "Cybersecurity Review Measures"] } }', [R21, GUIDE]],
    ['{ name: { contains: "REVIEW" } }', [R20, R21, GUIDE]],
    ['{ name: { contains: "" } }', ALL],
    ['{ name: { contains: "review", eq: "Guide to cybersecurity review" } }', [GUIDE]],
    ['{ name: { contains: "%" } }', []],
    ['{ nameZh: { contains: "网络安全审查" } }', [R20, R21]],
    ['{ nameZh: { isUnknown: true } }', [GUIDE, SPC]],
    ['{ tier: { eq: LAW } }', [CSL, ECOMMERCE, MINORS, NSL]],
    ['{ tier: { in: [DEPARTMENTAL_RULE, JUDICIAL_INTERPRETATION] } }', [R20, R21, SPC]],
    ['{ documentNumber: { isUnknown: true } }', [MINORS, GUIDE, SPC]],
    ['{ documentNumber: { isUnknown: false, contains: "cac order" } }', [R20, R21]],
    ['{ jurisdiction: { eq: "CN" } }', without(GUIDE, SPC)],
    ['{ adoptedOn: { eq: "2016" } }', [CSL]],
    ['{ adoptedOn: { eq: "2016-11" } }', [CSL]],
    ['{ adoptedOn: { eq: "2016-11-08" } }', []],
    ['{ effectiveOn: { eq: "2022" } }', [R21, GUIDE]],
    // The guide took effect in June 2022, nobody knows on which day.
    ['{ effectiveOn: { eq: "2022-06-15" } }', []],
    ['{ effectiveOn: { gte: "2022-06" } }', [DECISION, GUIDE]],
    ['{ effectiveOn: { gte: "2022-06-02" } }', [DECISION]],
    ['{ effectiveOn: { lte: "1992" } }', [MINORS]],
    ['{ effectiveOn: { gte: "2022", lte: "2022-06-29" } }', [R21]],
    ['{ effectiveOn: { gte: "2022", lte: "2022-06" } }', [R21, GUIDE]],
    ['{ adoptedOn: { isUnknown: true } }', [R20, GUIDE, SPC]],
    ['{ promulgatedOn: { gte: "2021" } }', [R21, DECISION]],
    ['{ repealedOn: { isUnknown: false } }', [R20]],
    // What is not known to match, NOT gives.
    ['{ NOT: { adoptedOn: { gte: "2016" } } }', [R20, MINORS, NSL, GUIDE, SPC]],
    ['{ NOT: { NOT: { adoptedOn: { gte: "2016" } } } }', [CSL, R21, ECOMMERCE, DECISION]],
    ['{ NOT: { documentNumber: { contains: "CAC" } } }', without(R20, R21)],
    ['{ NOT: { AND: [{ tier: { eq: LAW } }, { adoptedOn: { lte: "2015" } }] } }', without(MINORS, NSL)],
    ['{ NOT: {} }', []],
    ['{ OR: [{ tier: { eq: NPCSC_DECISION } }, { adoptedOn: { lte: "2015" } }] }', [MINORS, NSL, DECISION]],
    [
      '{ OR: [{ adoptedOn: { eq: "2016" } }, { adoptedOn: { isUnknown: true } }], tier: { in: [LAW, NORMATIVE_DOCUMENT] } }',
      [CSL, GUIDE],
    ],
    ['{ OR: [] }', []],
    ['{ OR: [{}] }', ALL],
    ['{ AND: [] }', ALL],
    [
      '{ AND: [{ tier: { eq: LAW } }, { OR: [{ name: { contains: "security" } }, { nameZh: { contains: "电子" } }] }] }',
      [CSL, ECOMMERCE, NSL],
    ],
    ['{ issuedBy: { eq: "cac" } }', [R20, R21]],
    ['{ issuedBy: { in: ["samr", "nobody"] } }', [R21]],
    ['{ issuedBy: { isUnknown: true } }', [GUIDE, SPC]],
    ['{ issuedBy: { isUnknown: false } }', without(GUIDE, SPC)],
    ['{ NOT: { issuedBy: { eq: "npcsc" } } }', [R20, R21, GUIDE, SPC]],
    // A topic's instruments are also those of the topics that are part of it.
    ['{ topic: { eq: "topic-cybersecurity" } }', [CSL, R21]],
    ['{ topic: { eq: "topic-cybersecurity-review" } }', [R21]],
    ['{ stage: { eq: "stage-comprehensive-governance" } }', [CSL]],
    [`{ implements: { eq: "${CSL}" } }`, [R20, R21]],
    [`{ implements: { eq: "${CSL}" }, issuedBy: { eq: "samr" } }`, [R21]],
  ])('filtered by %s', async (filter, expected) => {
    expect(await listed('instruments', `, filter: ${filter}`)).toEqual(expected);
  });

  it.each([
    ['name: { eq: null }', 'name.eq'],
    ['adoptedOn: { gte: null }', 'adoptedOn.gte'],
    ['AND: [{ tier: { in: null } }]', 'AND.0.tier.in'],
  ])('refuse { %s } rather than guess', async (filter, argument) => {
    expect(await api.askForErrors(`{ instruments(filter: { ${filter} }) { totalCount } }`)).toMatchObject([
      {
        message: `"${argument}" is null: leave it out, or use isUnknown.`,
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });

  it('take the same filter from a variable, whatever its form was before', async () => {
    const source = 'query ($filter: InstrumentFilter) { instruments(filter: $filter) { nodes { id } } }';
    const ids = async (filter: unknown): Promise<string[]> => {
      const { instruments } = await api.ask<{ instruments: { nodes: { id: string }[] } }>(source, { filter });
      return instruments.nodes.map(({ id }) => id);
    };
    expect(await ids({ tier: { eq: 'LAW' } })).toEqual([CSL, ECOMMERCE, MINORS, NSL]);
    expect(await ids({ tier: { eq: 'NPCSC_DECISION' } })).toEqual([DECISION]);
    expect(await ids({ issuedBy: { isUnknown: true } })).toEqual([GUIDE, SPC]);
    expect(await ids({ issuedBy: { isUnknown: false } })).toEqual(without(GUIDE, SPC));
    expect(await ids({ OR: [{ id: { eq: CSL } }, { id: { eq: NSL } }] })).toEqual([CSL, NSL]);
    expect(await ids({ OR: [{ id: { eq: CSL } }] })).toEqual([CSL]);
    expect(await ids({ adoptedOn: { gte: '2025' } })).toEqual([DECISION]);
    expect(await ids({ adoptedOn: { gte: '2021' } })).toEqual([R21, DECISION]);
    expect(await ids(null)).toEqual(ALL);
    expect(await ids(undefined)).toEqual(ALL);
  });
});

describe('too long', () => {
  const source =
    'query ($by: [InstrumentOrder!], $filter: InstrumentFilter) { instruments(orderBy: $by, filter: $filter) { totalCount } }';
  const comparisons = (count: number): object => ({
    OR: Array.from({ length: count }, (_, index) => ({ name: { contains: `${index}` } })),
  });

  it('a filter makes at most 50 comparisons, of which each may be with a whole list', async () => {
    expect(await api.askForErrors(source, { filter: comparisons(50) })).toEqual([]);
    expect(await api.askForErrors(source, { filter: { id: { in: Array.from({ length: 5_000 }, String) } } })).toEqual(
      [],
    );
    for (const filter of [
      comparisons(51),
      { NOT: comparisons(5_000) },
      { AND: Array.from({ length: 51 }, () => ({})) },
    ]) {
      expect(await api.askForErrors(source, { filter })).toMatchObject([
        {
          message: expect.stringContaining('make at most 50') as unknown,
          extensions: { code: 'QUERY_TOO_COMPLEX', argument: 'filter' },
        },
      ]);
    }
  });

  it('an order has at most ten keys', async () => {
    const keys = (length: number): object[] => Array.from({ length }, () => ({ field: 'NAME' }));
    expect(await api.askForErrors(source, { by: keys(10) })).toEqual([]);
    expect(await api.askForErrors(source, { by: keys(11) })).toMatchObject([
      {
        message: 'Argument "orderBy" has 11 keys: order by at most 10.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy' },
      },
    ]);
  });
});

describe('the other kinds', () => {
  it.each<[list: string, filter: string, expected: string[]]>([
    ['versions', `versionOf: { eq: "${CSL}" }, versionKind: { eq: AMENDED }`, [`${CSL}-v2025`]],
    ['versions', 'adoptedOn: { lte: "2016" }', [`${CSL}-v2016`]],
    ['bodies', 'bodyKind: { eq: "legislature" }', ['npc', 'npcsc']],
    ['bodies', 'parent: { eq: "npc" }', ['npcsc']],
    ['courts', 'establishedOn: { isUnknown: true }', ['crt-hangzhou-railway-court']],
    ['courts', 'level: { contains: "Basic" }', ['crt-hangzhou-internet-court']],
    ['campaigns', 'recurring: { eq: true }', ['cmp-humiao', 'cmp-wangjian']],
    ['campaigns', 'series: { isUnknown: true }', ['cmp-humiao', 'cmp-wangjian']],
    ['campaigns', 'series: { eq: "cmp-wangjian" }, startedOn: { gte: "2019" }', ['cmp-wangjian-2019']],
    ['campaigns', 'endedOn: { lte: "2018" }', ['cmp-wangjian-2018']],
    ['campaigns', 'conductedBy: { eq: "samr" }', ['cmp-wangjian', 'cmp-wangjian-2019']],
    ['campaigns', 'target: { eq: "topic-minors" }', ['cmp-humiao']],
    ['campaigns', `enforces: { eq: "${ECOMMERCE}" }`, ['cmp-wangjian']],
    ['initiatives', 'initiativeKind: { in: [MOU, FORUM] }', ['ini-china-thailand-cyber-mou', 'ini-forum']],
    ['initiatives', 'participant: { eq: "country-kz" }', ['ini-china-central-asia-data-security-2022']],
    ['initiatives', 'target: { isUnknown: false }', ['ini-china-thailand-cyber-mou', 'ini-global-data-security-2020']],
    ['initiatives', 'partOf: { eq: "ini-forum" }', ['ini-china-thailand-cyber-mou']],
    [
      'initiatives',
      'launchedOn: { eq: "2022" }',
      ['ini-china-central-asia-data-security-2022', 'ini-china-thailand-cyber-mou'],
    ],
    ['countries', 'iso2: { in: ["TH", "CN"] }', ['country-cn', 'country-th']],
    ['countries', 'iso3: { eq: "KAZ" }', ['country-kz']],
    ['countries', 'region: { eq: "Asia" }, NOT: { nameZh: { eq: "中国" } }', ['country-kz', 'country-th']],
    ['organizations', 'member: { eq: "country-kz" }', ['org-sco']],
    ['organizations', 'organizationKind: { isUnknown: true }', ['org-rats']],
    ['organizations', 'foundedOn: { gte: "2001", lte: "2003" }', ['org-sco']],
    ['programmes', 'target: { eq: "topic-minors" }', ['prg-teenagers-legal-literacy-website']],
    ['programmes', 'programmeKind: { eq: "training" }', ['prg-training']],
    ['programmes', 'startedOn: { eq: "2012" }', ['prg-teenagers-legal-literacy-website']],
    ['topics', 'broader: { isUnknown: true }', ['topic-cybersecurity', 'topic-minors', 'topic-online-market']],
    ['topics', 'broader: { eq: "topic-cybersecurity" }', ['topic-cybersecurity-review']],
    [
      'statistics',
      'value: { gte: 118764, lte: 429000 }',
      ['stat-internet-courts-cases-2019', 'stat-internet-courts-cases-2022'],
    ],
    ['statistics', 'value: { eq: 429000 }', ['stat-internet-courts-cases-2022']],
    ['statistics', 'value: { gte: 118764.5 }', ['stat-internet-courts-cases-2022', 'stat-internet-users-2022']],
    ['statistics', 'periodFrom: { isUnknown: true }', ['stat-internet-courts-cases-2022', 'stat-internet-users-2022']],
    ['statistics', 'periodTo: { eq: "2022" }', ['stat-internet-courts-cases-2022']],
    ['statistics', 'measure: { contains: "handled" }, unit: { eq: "cases" }', ['stat-internet-courts-cases-2019']],
    ['statistics', 'about: { eq: "country-cn" }', ['stat-internet-users-2022']],
    ['stages', 'from: { lte: "2000" }', ['stage-network-security']],
    ['cases', 'heardBy: { eq: "crt-hangzhou-internet-court" }, decidedOn: { eq: "2018" }', ['case-huatai-yimei-2018']],
    ['cases', 'heardBy: { isUnknown: true }', []],
  ])('%s filtered by { %s }', async (list, filter, expected) => {
    expect(await listed(list, `, filter: { ${filter} }`)).toEqual(expected);
  });

  it.each<[list: string, asOf: string, expected: string[]]>([
    ['bodies', '2017', ['cac', 'npc', 'npcsc', 'saic']],
    ['bodies', '2019', ['cac', 'npc', 'npcsc', 'samr']],
    ['courts', '2017-08-17', ['crt-hangzhou-railway-court']],
    ['campaigns', '2018-04', ['cmp-humiao', 'cmp-wangjian']],
    ['campaigns', '2018-06', ['cmp-humiao', 'cmp-wangjian', 'cmp-wangjian-2018']],
    ['initiatives', '2020-09-08', ['ini-forum', 'ini-global-data-security-2020']],
    ['organizations', '2000', ['org-shanghai-five']],
    ['versions', '2017-06-01', [`${CSL}-v2016`]],
    ['programmes', '2011', ['prg-training']],
  ])('%s on %s', async (list, asOf, expected) => {
    expect(await listed(list, `, asOf: "${asOf}"`)).toEqual(expected);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset, type DatasetEntity, type DatasetRelationship } from '../../src/data/load-dataset.js';
import type { RelationshipType } from '../../src/data/vocabulary.js';

const { entities, documents } = await loadDataset(fileURLToPath(new URL('../../data', import.meta.url)));
const byId = new Map(entities.map((entity) => [entity.record.id, entity]));

function entity(id: string): DatasetEntity {
  const found = byId.get(id);
  if (!found) throw new Error(`The curated data has no ${id}.`);
  return found;
}

/** The record as a test compares it: any field by its name. */
function record(id: string): Record<string, unknown> {
  return { ...entity(id).record };
}

function links(from: string, type: RelationshipType, to?: string): DatasetRelationship[] {
  return entity(from).relationships.filter((link) => link.type === type && (to === undefined || link.to === to));
}

function targets(from: string, type: RelationshipType): string[] {
  return links(from, type).map(({ to }) => to);
}

function sources(type: RelationshipType, to: string): string[] {
  return entities
    .filter(({ relationships }) => relationships.some((link) => link.type === type && link.to === to))
    .map(({ record: { id } }) => id);
}

function roles(type: 'PARTICIPATES_IN' | 'MEMBER_OF', to: string): Record<string, string | undefined> {
  return Object.fromEntries(
    sources(type, to).map((id) => [id, (links(id, type, to)[0] as { role?: string } | undefined)?.role]),
  );
}

function named(name: string): string[] {
  const bears = ({ record: { names } }: DatasetEntity) => names.some(({ value }) => value === name);
  return entities.filter(bears).map(({ record: { id } }) => id);
}

function claimed(id: string, property: string): string[] {
  return entity(id)
    .claims.filter((claim) => claim.property === property)
    .map(({ value, rank }) => `${value} ${rank}`);
}

function tiers(...ids: string[]): unknown[] {
  return [...new Set(ids.map((id) => record(id).tier))];
}

describe('Curated instruments', () => {
  it('have the Constitution as their root, which implements nothing', () => {
    expect(record('cn-constitution-1982').tier).toBe('CONSTITUTION');
    expect(targets('cn-constitution-1982', 'IMPLEMENTS')).toEqual([]);
    expect(sources('IMPLEMENTS', 'cn-constitution-1982')).toContain('cn-cybersecurity-law-2016');
  });

  it('take the tier from the label that stands after the list in Panel 1', () => {
    expect(tiers('cn-e-commerce-law-2018', 'cn-anti-telecom-online-fraud-law-2022')).toEqual(['LAW']);
    expect(
      tiers(
        'cn-computer-information-system-security-regulations-1994',
        'cn-internet-information-services-measures-2000',
        'cn-critical-information-infrastructure-regulations-2021',
      ),
    ).toEqual(['ADMINISTRATIVE_REGULATION']);
    expect(
      tiers('cn-children-personal-information-provisions-2019', 'cn-algorithm-recommendation-provisions-2021'),
    ).toEqual(['DEPARTMENTAL_RULE']);
    expect(tiers('cn-gd-digital-economy-regulations-2021', 'cn-sh-data-regulations-2021')).toEqual([
      'LOCAL_REGULATION',
    ]);
    expect(tiers('cn-gd-public-data-measures-2021', 'cn-hz-online-transactions-interim-measures-2015')).toEqual([
      'LOCAL_RULE',
    ]);
  });

  it('are one where the texts call them the E-Commerce Law and the Electronic Commerce Law', () => {
    expect(named('Electronic Commerce Law')).toEqual(['cn-e-commerce-law-2018']);
    expect(named('E-Commerce Law')).toEqual(['cn-e-commerce-law-2018']);
  });

  it('are one where the texts call them the law against fraud in two ways', () => {
    expect(named('Law on Combating Telecom and Online Fraud')).toEqual(['cn-anti-telecom-online-fraud-law-2022']);
    expect(named('Anti-Telecom and Online Fraud Law')).toEqual(['cn-anti-telecom-online-fraud-law-2022']);
  });

  it.each([
    ['Measures on Cybersecurity Review', 'cn-cybersecurity-review-measures-2021', 'wp-2023#II.3 ¶3'],
    ['regulations on security loopholes', 'cn-network-product-vulnerability-provisions-2021', 'wp-2023#II.3 ¶3'],
  ])(
    'let the %s elaborate the Cybersecurity Law because a text says so, beside their legal basis',
    (_, id, passage) => {
      const [elaborates, ...more] = links(id, 'IMPLEMENTS', 'cn-cybersecurity-law-2016').filter(
        (link) => link.type === 'IMPLEMENTS' && link.basis === 'ELABORATES',
      );
      expect(more).toEqual([]);
      expect(elaborates).toMatchObject({ certainty: 'STATED', passages: [passage] });
      expect(links(id, 'IMPLEMENTS', 'cn-cybersecurity-law-2016')).toContainEqual(
        expect.objectContaining({ basis: 'LEGAL_BASIS', article: '1' }),
      );
    },
  );

  it('let the measures on online transactions elaborate the E-Commerce Law because a text says so', () => {
    expect(links('cn-online-transactions-supervision-measures-2021', 'IMPLEMENTS', 'cn-e-commerce-law-2018')).toEqual([
      expect.objectContaining({ basis: 'ELABORATES', certainty: 'STATED' }),
    ]);
  });

  it('only infer that the Cybersecurity Law refined the decision of 2012', () => {
    expect(
      links('cn-cybersecurity-law-2016', 'IMPLEMENTS', 'cn-npcsc-decision-network-information-protection-2012'),
    ).toEqual([expect.objectContaining({ certainty: 'INFERRED' })]);
  });

  it.each([
    ['VII', '2009', 'cn-criminal-law-amendment-vii-2009'],
    ['IX', '2015', 'cn-criminal-law-amendment-ix-2015'],
  ])('let Amendment %s of %s amend the Criminal Law on personal information', (_, year, id) => {
    expect(record(id).tier).toBe('CRIMINAL_LAW_AMENDMENT');
    expect(record(id).adoptedOn).toMatch(new RegExp(`^${year}-`));
    expect(links(id, 'AMENDS', 'cn-criminal-law-1979')).toHaveLength(1);
    expect(links(id, 'GOVERNS', 'topic-personal-information')[0]?.certainty).toBe('STATED');
    // The white paper speaks of personal information alone; that they create cybercrimes stands in their own articles.
    expect(links(id, 'GOVERNS', 'topic-cybercrime')).toEqual([
      expect.objectContaining({ certainty: 'STATED', passages: [expect.stringMatching(/^ref-.*: arts?\. \d/)] }),
    ]);
  });

  it.each([
    ['Radio Regulations', 'cn-radio-regulations-1993-v-2016', 'cn-radio-regulations-1993'],
    ['Minors Protection Law', 'cn-minors-protection-law-1991-v-2020', 'cn-minors-protection-law-1991'],
    [
      'law against unfair competition',
      'cn-anti-unfair-competition-law-1993-v-2017',
      'cn-anti-unfair-competition-law-1993',
    ],
  ])('hold the revision of the %s as its version, which amends it, and not as a second one', (_, version, law) => {
    expect(entity(version).kind).toBe('VERSION');
    expect(record(version).versionKind).toBe('REVISED');
    expect(targets(version, 'VERSION_OF')).toEqual([law]);
    expect(targets(version, 'AMENDS')).toEqual([law]);
  });

  it('keep both words for the change of the consumer law in 2013', () => {
    expect(claimed('cn-consumer-protection-law-1993-v-2013', 'versionKind')).toEqual([
      'AMENDED PREFERRED',
      'REVISED NORMAL',
    ]);
  });

  it('date the Civil Code to the Third Session of the 13th National People’s Congress in 2020', () => {
    expect(record('cn-civil-code-2020')).toMatchObject({ adoptedOn: '2020-05-28' });
    expect(targets('cn-civil-code-2020', 'ISSUED_BY')).toEqual(['npc']);
  });

  it('name the Anti-monopoly Commission alone as issuer of the platform guidelines', () => {
    expect(targets('cn-platform-antimonopoly-guidelines-2021', 'ISSUED_BY')).toEqual(['antimonopoly-commission']);
  });

  it('hold both promulgation dates of the barrier-free environment law, the act’s own first', () => {
    expect(record('cn-barrier-free-environment-law-2023')).toMatchObject({
      promulgatedOn: '2023-06-28',
      effectiveOn: '2023-09-01',
    });
    expect(claimed('cn-barrier-free-environment-law-2023', 'promulgatedOn')).toEqual([
      '2023-06-28 PREFERRED',
      '2023-09 NORMAL',
    ]);
  });

  it('tell the barrier-free regulations of 2012 from the law of 2023', () => {
    expect(tiers('cn-barrier-free-environment-regulations-2012')).toEqual(['ADMINISTRATIVE_REGULATION']);
    expect(tiers('cn-barrier-free-environment-law-2023')).toEqual(['LAW']);
  });

  it('are one where a text calls the minors’ regulations of 2023 by two names', () => {
    const id = 'cn-minors-cyberspace-protection-regulations-2023';
    expect(named('Regulations on the Protection of Minors Online')).toEqual([id]);
    expect(named('Regulations on the Protection of Minors on the Internet')).toEqual([id]);
  });

  it('stand in three stages, of which the last has no end', () => {
    expect(
      ['stage-1-1994-1999', 'stage-2-2000-2011', 'stage-3-2012'].map((id) => [record(id).from, record(id).to]),
    ).toEqual([
      ['1994', '1999'],
      ['2000', '2011'],
      ['2012', undefined],
    ]);
    expect(sources('IN_STAGE', 'stage-1-1994-1999')).toContain(
      'cn-computer-information-system-security-regulations-1994',
    );
    expect(sources('IN_STAGE', 'stage-2-2000-2011')).toContain('cn-npcsc-decision-internet-security-2000');
    expect(sources('IN_STAGE', 'stage-3-2012')).toContain('cn-npcsc-decision-network-information-protection-2012');
  });

  it('are counted twice: more than 140 in 2023 and more than 150 in 2024', () => {
    expect(record('stat-cyber-legislation-2023')).toMatchObject({ value: 140, qualifier: 'more than' });
    expect(record('stat-cyber-legislation-2024')).toMatchObject({ value: 150, qualifier: 'more than' });
  });
});

describe('Curated bodies, courts and cases', () => {
  it('let the commission of 2018 succeed the leading group', () => {
    expect(links('central-cyber-commission', 'SUCCEEDS')).toEqual([
      expect.objectContaining({ to: 'central-cyber-leading-group', since: '2018-02', passages: ['cac-2024#¶35'] }),
    ]);
  });

  it('open the three internet courts on three days', () => {
    expect(
      ['hangzhou', 'beijing', 'guangzhou'].map((city) => record(`crt-${city}-internet-court`).establishedOn),
    ).toEqual(['2017-08-18', '2018-09-09', '2018-09-28']);
  });

  it('say that one text lets the Hangzhou court be established, the other open its first trial, on one day', () => {
    expect(claimed('crt-hangzhou-internet-court', 'establishedBy')).toHaveLength(2);
  });

  it('keep the internet courts’ figures of two periods apart', () => {
    expect(record('stat-internet-courts-accepted-2019')).toMatchObject({ value: 118_764, periodTo: '2019-10' });
    expect(record('stat-internet-courts-accepted-2022')).toMatchObject({ value: 429_000, periodTo: '2022-12-31' });
    expect(record('stat-internet-courts-concluded-2019').value).toBe(88_401);
    expect(record('stat-internet-courts-concluded-2022').value).toBe(415_000);
  });

  it('say that online hearings took 40 percent of the usual time, not less by 40 percent', () => {
    const { value, unit, measure } = record('stat-internet-courts-hearing-share-2019');
    expect([value, unit]).toEqual([40, 'percent']);
    expect(measure).toMatch(/share of the time needed/);
    expect(record('stat-internet-courts-hearing-minutes-2019')).toMatchObject({ value: 45, unit: 'minutes' });
    expect(record('stat-internet-courts-processing-share-2019').value).toBe(50);
  });

  it('count fraud by three measures over two periods', () => {
    expect(record('stat-fraud-prosecuted-2019-2021')).toMatchObject({
      value: 129_000,
      periodFrom: '2019',
      periodTo: '2021',
    });
    expect(record('stat-fraud-lawsuits-2017-2021')).toMatchObject({
      value: 103_000,
      unit: 'cases',
      periodFrom: '2017',
    });
    expect(record('stat-fraud-convicted-2017-2021')).toMatchObject({
      value: 223_000,
      unit: 'persons',
      periodFrom: '2017',
    });
  });

  it('count mediation a working day and cases a minute', () => {
    expect(record('stat-courts-mediations-per-day-2022')).toMatchObject({ value: 54_000, periodFrom: '2022' });
    expect(record('stat-courts-settled-per-minute-2022')).toMatchObject({ value: 75, periodFrom: '2022' });
  });

  it('share fines of RMB 21.67 billion between two cases', () => {
    expect(record('stat-platform-exclusive-dealing-fines')).toMatchObject({ value: 21_670_000_000, unit: 'CNY' });
    expect(targets('stat-platform-exclusive-dealing-fines', 'MEASURES')).toEqual(
      expect.arrayContaining(['case-exclusive-dealing-e-business', 'case-exclusive-dealing-food-delivery']),
    );
    expect(record('stat-platform-unfair-competition-fines').value).toBe(119_000_000);
  });
});

describe('Curated campaigns and programmes', () => {
  it('are one where the texts write Jingwang and Clean Net, or Humiao and Child Protector', () => {
    expect(named('Operation Clean Net')).toEqual(['cmp-jingwang']);
    expect(named('Child Protector')).toEqual(named('Humiao'));
    expect(named('Web Sword')).toEqual(named('Operation Wangjian'));
  });

  it('are two that bear the name Jingwang: against pornography, and of the police', () => {
    expect(named('Jingwang').sort()).toEqual(['cmp-jingwang', 'cmp-jingwang-mps']);
    expect(named('Internet clean-up campaign')).toEqual(['cmp-jingwang-mps']);
  });

  it('let Child Protector run since 2011, though another source calls it new in 2015', () => {
    expect(record('cmp-humiao').startedOn).toBe('2011');
    expect(claimed('cmp-humiao', 'startedOn')).toEqual(['2011 PREFERRED', '2015 NORMAL']);
  });

  it('let Wangjian run since 2018, with forerunners of 2015 and 2017 as claims', () => {
    expect(claimed('cmp-wangjian', 'startedOn')).toEqual(['2018 PREFERRED', '2017 NORMAL', '2015 NORMAL']);
  });

  it('inspected 3.22 million apps and named or removed 3,000', () => {
    expect(record('stat-apps-inspected')).toMatchObject({ value: 3_220_000, periodFrom: '2019' });
    expect(record('stat-apps-notified-or-removed')).toMatchObject({ value: 3000, qualifier: 'about' });
    expect(entity('stat-apps-inspected').record.passages).toEqual(
      expect.arrayContaining(['wp-2023#III.1 ¶1', 'china-daily-2023#¶32']),
    );
  });

  it('hold the figures of the rumour campaign for April to July 2023 and the later end as a claim', () => {
    expect(record('stat-rumours-2023-cases')).toMatchObject({
      value: 4800,
      periodFrom: '2023-04',
      periodTo: '2023-07',
    });
    expect(claimed('stat-rumours-2023-cases', 'periodTo')).toEqual(['2023-07 PREFERRED', '2023-12-22 NORMAL']);
  });

  it('know the teenagers’ website as qspfw.moe.gov.cn and find it under both misread addresses', () => {
    const id = 'prg-teen-legal-literacy-website';
    expect(record(id).url).toBe('https://qspfw.moe.gov.cn');
    for (const misread of ['gspfw.moe.gov.cn', 'gqspfw.moe.gov.cn']) expect(named(misread)).toEqual([id]);
    expect(record('stat-teen-website-views-2021')).toMatchObject({ value: 8_300_000_000, periodFrom: '2021' });
  });

  it('count 20 billion items for all special actions of the cyberspace administration', () => {
    expect(record('stat-cac-items-cleaned-up').value).toBe(20_000_000_000);
    expect(links('stat-cac-items-cleaned-up', 'MEASURES', 'cmp-qinglang')[0]?.certainty).not.toBe('STATED');
  });
});

describe('Curated cooperation', () => {
  it('tells the Wuzhen Declaration of 2014 from that of 2019', () => {
    expect(named('Wuzhen Declaration').sort()).toEqual([
      'ini-wuzhen-declaration-2019',
      'ini-wuzhen-draft-declaration-2014',
    ]);
    expect(targets('ini-wuzhen-declaration-2019', 'PART_OF')).toContain('ini-world-forum-rule-of-law-internet');
  });

  it('tells the World Internet Conference from its organisation of 2022', () => {
    expect(named('World Internet Conference').sort()).toEqual(['ini-wic', 'org-wic']);
    expect(record('ini-wic').launchedOn).toBe('2014-11-19');
    expect(record('org-wic').foundedOn).toBe('2022-07-12');
  });

  it('tells the Code of Conduct of 2011 from its update of 2015', () => {
    expect(targets('ini-code-of-conduct-2015', 'SUCCEEDS')).toEqual(['ini-code-of-conduct-2011']);
    expect(claimed('ini-code-of-conduct-2011', 'participantCount')).toEqual(['6 PREFERRED', '4 NORMAL']);
  });

  it.each(['ini-cptpp', 'ini-depa'])('lets China be an applicant, not a member, of %s', (id) => {
    expect(roles('PARTICIPATES_IN', id)['country-cn']).toBe('applicant');
  });

  it('names all fifteen members of RCEP', () => {
    expect(record('ini-rcep').participantCount).toBe(15);
    expect(sources('PARTICIPATES_IN', 'ini-rcep')).toHaveLength(15);
  });

  it('names the five Central Asian countries beside China', () => {
    expect(targets('ini-china-central-asia-data-security-2022', 'LAUNCHED_BY').sort()).toEqual(
      ['cn', 'kg', 'kz', 'tj', 'tm', 'uz'].map((code) => `country-${code}`),
    );
  });

  it('counts 76 countries in First Light 2022 and names only a few', () => {
    expect(record('ini-operation-first-light-2022').participantCount).toBe(76);
    expect(sources('PARTICIPATES_IN', 'ini-operation-first-light-2022').length).toBeLessThan(10);
    expect(targets('ini-operation-first-light-2022', 'LAUNCHED_BY')).toEqual(['org-interpol']);
  });

  it('keeps both periods of First Light 2022', () => {
    expect(claimed('ini-operation-first-light-2022', 'endedOn')).toEqual(['2022-06 NORMAL', '2022-05-08 PREFERRED']);
  });

  it('counts 20 participants in Operation Angel, begun by China and the United States', () => {
    expect(record('ini-operation-angel-2013').participantCount).toBe(20);
    expect(targets('ini-operation-angel-2013', 'LAUNCHED_BY')).toEqual(
      expect.arrayContaining(['country-cn', 'country-us']),
    );
  });

  it('is one mechanism where the texts write China-EU Taskforce and Cyber Working Group', () => {
    expect(named('China-EU Taskforce')).toEqual(named('China-EU Cyber Working Group Mechanism'));
  });

  it('has one Republic of Korea, whether a text writes ROK or Korea', () => {
    expect(named('China-ROK Internet Roundtable')).toEqual(named('China-Korea Internet Roundtable'));
    expect(named('ROK')).toEqual(['country-kr']);
  });

  it.each(['org-unicef', 'org-inhope', 'org-wipo', 'country-gb', 'country-de'])(
    'states that China cooperates with %s',
    (id) => {
      expect(links('country-cn', 'COOPERATES_WITH', id).map(({ certainty }) => certainty)).toContain('STATED');
    },
  );

  it('lets backers of the Global Data Security Initiative support it, and not sign', () => {
    const { 'country-cn': china, ...others } = roles('PARTICIPATES_IN', 'ini-gdsi-2020');
    expect(china).toBe('sponsor');
    expect(new Set(Object.values(others))).toEqual(new Set(['supporter']));
  });

  it('counts members of all kinds in WeProtect', () => {
    expect(record('stat-weprotect-members')).toMatchObject({ value: 200, qualifier: 'more than' });
    expect(targets('stat-weprotect-members', 'MEASURES')).toEqual(['org-weprotect']);
  });

  it('lets China be the 143rd member of the WTO since December 2001', () => {
    expect(links('country-cn', 'MEMBER_OF', 'org-wto')[0]?.since).toBe('2001-12');
    expect(record('stat-wto-accession-order').value).toBe(143);
  });
});

describe('Curated sources', () => {
  it('stand once each, so that no two have the same title, publisher and address', () => {
    const keys = documents.map(({ title, publisher, url }) => [title, publisher, url].join('|'));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are all cited', () => {
    const cited = new Set(
      entities
        .flatMap(({ record: { passages }, relationships, claims }) => [
          ...passages,
          ...[...relationships, ...claims].flatMap((part) => part.passages),
        ])
        .map((passage) => passage.slice(0, passage.indexOf('#'))),
    );
    expect(documents.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

interface Orphan {
  instrument: { id: string };
  basis: { id: string };
  reason: string;
  since: string | null;
  relationship: { id: string };
  changedBy: { id: string }[];
}

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  const rule = (id: string, fields: object, basis: string, qualifiers: object = {}): void => {
    copy.add(
      'instruments.jsonl',
      named(id, id, { tier: 'DEPARTMENTAL_RULE', ...fields }, [
        { type: 'IMPLEMENTS', to: basis, basis: 'LEGAL_BASIS', ...qualifiers },
      ]),
    );
  };
  rule('rule-before', { adoptedOn: '2019-05' }, 'cn-minors-protection-law-1991');
  rule('rule-of-the-day', { adoptedOn: '2021-06-01' }, 'cn-minors-protection-law-1991');
  rule('rule-after', { adoptedOn: '2021-06-02' }, 'cn-minors-protection-law-1991');
  // After the amendment was adopted, before it took effect.
  rule('rule-between', { adoptedOn: '2020-12' }, 'cn-minors-protection-law-1991');
  rule('rule-revised', { adoptedOn: '2019' }, 'cn-minors-protection-law-1991');
  copy.add('versions.jsonl', {
    ...named('rule-revised-v2021', 'The revised rule', { versionKind: 'REVISED', adoptedOn: '2021-05' }, [
      { type: 'VERSION_OF', to: 'rule-revised' },
    ]),
  });
  rule('rule-undated', {}, 'cn-minors-protection-law-1991');
  rule('rule-ended', { adoptedOn: '2019', repealedOn: '2022' }, 'cn-minors-protection-law-1991');
  rule('rule-on-repealed', { adoptedOn: '2021' }, 'cn-cybersecurity-review-measures-2020');
  rule('rule-until-repeal', { adoptedOn: '2021' }, 'cn-cybersecurity-review-measures-2020', { until: '2022-02-15' });
  rule('rule-that-left', { adoptedOn: '2019-05' }, 'cn-minors-protection-law-1991', { until: '2020' });
  rule('rule-moved-on', { adoptedOn: '2021' }, 'cn-cybersecurity-review-measures-2020', { until: '2022-03-01' });
  api = apiOn(await graphOf(copy));
});

async function orphansOn(asOf: string, size = 100): Promise<string[]> {
  const orphans = await readPages<Orphan>(async (at) => {
    const { orphans } = await api.ask<{ orphans: PageOf<Orphan> }>(
      `query ($asOf: PartialDate, $size: Int, $at: String) { orphans(asOf: $asOf, first: $size, after: $at) {
         nodes { instrument { id } basis { id } reason since relationship { id } changedBy { id } } ${PAGE_INFO} } }`,
      { asOf, size, at },
    );
    return orphans;
  });
  return orphans.map(({ instrument, basis, reason, since, relationship, changedBy }) => {
    expect(relationship.id).toContain(`${instrument.id}~IMPLEMENTS~${basis.id}`);
    return `${instrument.id}: ${basis.id} ${reason} ${since ?? '?'} by ${changedBy.map(({ id }) => id.split('~')[0]).join(', ')}`;
  });
}

describe('orphans', () => {
  it('are the rules in force whose basis was amended or repealed after them', async () => {
    expect(await orphansOn('2025-01-01')).toEqual([
      'rule-before: cn-minors-protection-law-1991 AMENDED 2021-06-01 by cn-minors-protection-law-1991-v2020',
      'rule-on-repealed: cn-cybersecurity-review-measures-2020 REPEALED 2022-02-15 by cn-cybersecurity-review-measures-2021',
      'rule-until-repeal: cn-cybersecurity-review-measures-2020 REPEALED 2022-02-15 by cn-cybersecurity-review-measures-2021',
    ]);
  });

  it('are fewer before the amendment, and before the rule was repealed itself more', async () => {
    expect(await orphansOn('2021-05-31')).toEqual([]);
    expect(await orphansOn('2021-06-01')).toEqual([
      'rule-before: cn-minors-protection-law-1991 AMENDED 2021-06-01 by cn-minors-protection-law-1991-v2020',
      'rule-ended: cn-minors-protection-law-1991 AMENDED 2021-06-01 by cn-minors-protection-law-1991-v2020',
    ]);
  });

  it('are the same in pages of one', async () => {
    expect(await orphansOn('2026-06-01', 1)).toEqual(await orphansOn('2026-06-01'));
    expect(await orphansOn('2026-06-01')).toContain(
      'cn-cybersecurity-review-measures-2021: cn-cybersecurity-law-2016 AMENDED 2026-01-01 by cn-npcsc-decision-amending-cybersecurity-law-2025',
    );
  });
});

describe('instruments that are adopted and not yet in force', () => {
  it('are found by their status on a day and their adoption before it', async () => {
    const pending = async (day: string): Promise<string[]> => {
      const { instruments } = await api.ask<{ instruments: { nodes: { id: string }[] } }>(
        `query ($day: PartialDate!) { instruments(asOf: $day, filter: { status: { eq: NOT_YET_IN_FORCE }, adoptedOn: { lte: $day } }) { nodes { id } } }`,
        { day },
      );
      return instruments.nodes.map(({ id }) => id);
    };
    expect(await pending('2016-11-06')).toEqual([]);
    expect(await pending('2016-11-07')).toEqual(['cn-cybersecurity-law-2016']);
    expect(await pending('2017-06-01')).toEqual([]);
    expect(await pending('2021-12-30')).toEqual(['cn-cybersecurity-review-measures-2021']);
    expect(await pending('2025-11-01')).toEqual(['cn-npcsc-decision-amending-cybersecurity-law-2025']);
  });
});

describe('coverage', () => {
  it('says what sources count, what is lacking, and which types have no data', async () => {
    const { coverage } = await api.ask<{
      coverage: { kinds: { kind: string }[]; relationshipTypes: { type: string }[] };
    }>(
      `{ coverage { kinds { kind held expected stated { id value } gaps } relationshipTypes { type hasData held expected lacking } } }`,
    );
    const kind = (of: string): unknown => coverage.kinds.find((each) => each.kind === of);
    const type = (of: string): unknown => coverage.relationshipTypes.find((each) => each.type === of);
    expect(kind('INITIATIVE')).toMatchObject({ held: 4, expected: null, stated: [], gaps: 1 });
    expect(kind('TOPIC')).toMatchObject({ gaps: 0 });
    expect(type('PARTICIPATES_IN')).toMatchObject({ hasData: true, expected: 6, lacking: 4 });
    expect(type('MEMBER_OF')).toMatchObject({ expected: 8, lacking: 6 });
    expect(type('GOVERNS')).toMatchObject({ expected: null, lacking: null });
  });
});

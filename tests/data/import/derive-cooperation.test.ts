import { describe, expect, test } from 'vitest';
import { deriveCooperation } from '../../../src/data/import/derive-cooperation.js';
import { datasetOf, link, type Sketch } from './sample.js';

const CHINA: Sketch = { id: 'country-cn', kind: 'COUNTRY' };
const THAILAND: Sketch = { id: 'country-th', kind: 'COUNTRY' };
const JAPAN: Sketch = { id: 'country-jp', kind: 'COUNTRY' };

function initiative(initiativeKind: string, more: Record<string, unknown> = {}): Sketch {
  return { id: 'ini', kind: 'INITIATIVE', initiativeKind, ...more };
}

function taking(party: Sketch, more: object = {}, to = 'ini'): Sketch {
  const before = (party.relationships ?? []) as object[];
  return { ...party, relationships: [...before, link('PARTICIPATES_IN', to, more)] };
}

function pairsOf(...sketches: Sketch[]): string[] {
  return deriveCooperation(datasetOf(sketches)).map(({ id }) => id);
}

describe('deriveCooperation', () => {
  test.each(['DIALOGUE', 'MOU', 'AGREEMENT', 'JOINT_OPERATION'])('pairs those who take part in a %s', (kind) => {
    expect(pairsOf(initiative(kind), taking(THAILAND), taking(CHINA))).toEqual([
      'country-cn~COOPERATES_WITH~country-th',
    ]);
  });

  test.each(['CONVENTION', 'FORUM', 'CONFERENCE', 'DECLARATION', 'CODE_OF_CONDUCT', 'RECOMMENDATION', 'INITIATIVE'])(
    'pairs nobody for taking part in a %s',
    (kind) => {
      expect(pairsOf(initiative(kind), taking(CHINA), taking(THAILAND))).toEqual([]);
    },
  );

  test('pairs nobody for a joint operation of more parties than are named', () => {
    const operation = initiative('JOINT_OPERATION', { participantCount: 76 });
    expect(pairsOf(operation, taking(CHINA), taking(THAILAND))).toEqual([]);
  });

  test('pairs nobody for belonging to the same organisation', () => {
    const member = [link('MEMBER_OF', 'org')];
    const organization: Sketch = { id: 'org', kind: 'ORGANIZATION' };
    expect(pairsOf(organization, { ...CHINA, relationships: member }, { ...THAILAND, relationships: member })).toEqual(
      [],
    );
  });

  test.each(['observer', 'applicant', 'invited guest', 'supporter', 'addressee'])(
    'a role of %s is no taking part',
    (role) => {
      expect(
        pairsOf(initiative('AGREEMENT'), taking(CHINA, { role: 'signatory' }), taking(THAILAND, { role })),
      ).toEqual([]);
    },
  );

  test('pairs those who launched an initiative together, and not those who only joined it', () => {
    const launched = initiative('INITIATIVE', {
      relationships: [link('LAUNCHED_BY', 'country-th'), link('LAUNCHED_BY', 'country-cn')],
    });
    expect(pairsOf(launched, CHINA, THAILAND, taking(JAPAN, { role: 'participant' }))).toEqual([
      'country-cn~COOPERATES_WITH~country-th',
    ]);
    expect(pairsOf(launched, CHINA, THAILAND, taking(JAPAN, { role: 'sponsor' }))).toHaveLength(3);
  });

  test('an initiative with one launcher pairs nobody', () => {
    const launched = initiative('INITIATIVE', { relationships: [link('LAUNCHED_BY', 'country-cn')] });
    expect(pairsOf(launched, CHINA, taking(THAILAND, { role: 'signatory' }))).toEqual([]);
  });

  test('the launcher of a joint operation takes part in it', () => {
    const operation = initiative('JOINT_OPERATION', { relationships: [link('LAUNCHED_BY', 'org')] });
    expect(pairsOf(operation, { id: 'org', kind: 'ORGANIZATION' }, taking(CHINA))).toEqual([
      'country-cn~COOPERATES_WITH~org',
    ]);
  });

  test('pairs up to twenty parties, and nobody where there are more', () => {
    const parties = (count: number): Sketch[] =>
      Array.from({ length: count }, (_, i) => taking({ id: `country-${String(i + 10)}`, kind: 'COUNTRY' }));
    expect(pairsOf(initiative('AGREEMENT'), ...parties(20))).toHaveLength((20 * 19) / 2);
    expect(pairsOf(initiative('AGREEMENT'), ...parties(21))).toEqual([]);
  });

  test('pairs the agencies that signed with each other, and no country with its own agency', () => {
    const agency = (id: string): Sketch => taking({ id, kind: 'BODY' }, { role: 'signing-agency' });
    expect(pairsOf(initiative('MOU'), taking(CHINA), taking(THAILAND), agency('cac'), agency('ncsa'))).toEqual([
      'country-cn~COOPERATES_WITH~country-th',
      'cac~COOPERATES_WITH~ncsa',
    ]);
  });

  test('says what it was derived from: initiatives, topics, passages and dates', () => {
    const ways = [
      initiative('DIALOGUE', { launchedOn: '2017', relationships: [link('TARGETS', 'topic-b')] }),
      { ...initiative('MOU', { launchedOn: '2019-05', relationships: [link('TARGETS', 'topic-a')] }), id: 'ini-2' },
    ];
    const passages = ['white-paper#¶2'];
    const [only, ...more] = deriveCooperation(
      datasetOf([
        ...ways,
        taking(taking(CHINA, { passages }), {}, 'ini-2'),
        taking(taking(THAILAND, { since: '2018-02', passages }), {}, 'ini-2'),
      ]),
    );
    expect(more).toEqual([]);
    expect(only).toEqual({
      id: 'country-cn~COOPERATES_WITH~country-th',
      type: 'COOPERATES_WITH',
      from: 'country-cn',
      to: 'country-th',
      certainty: 'DERIVED',
      since: '2018-02',
      via: ['ini', 'ini-2'],
      topics: ['topic-a', 'topic-b'],
      passages: ['white-paper#¶1', 'white-paper#¶2'],
    });
  });

  test('has begun on no known day where the beginning of one party is unknown', () => {
    const [one] = deriveCooperation(
      datasetOf([initiative('MOU'), taking(CHINA, { signedOn: '2014' }), taking(THAILAND)]),
    );
    expect(one).not.toHaveProperty('since');
  });

  test('has begun on no known day where one of its ways has not', () => {
    const dated = { ...initiative('MOU', { launchedOn: '2019' }), id: 'ini-2' };
    const parties = [CHINA, THAILAND].map((party) => taking(taking(party), { since: '2019' }, 'ini-2'));
    const found = deriveCooperation(datasetOf([initiative('DIALOGUE'), dated, ...parties]));
    expect(found).toMatchObject([{ via: ['ini', 'ini-2'] }]);
    expect(found[0]).not.toHaveProperty('since');
  });

  test('is another one after a time in which nothing was done together', () => {
    const first = initiative('JOINT_OPERATION', { launchedOn: '2012', endedOn: '2013' });
    const later = (launchedOn: string): Sketch => ({ ...initiative('AGREEMENT', { launchedOn }), id: 'ini-2' });
    const parties = [CHINA, THAILAND].map((party) => taking(taking(party), {}, 'ini-2'));
    const times = (launchedOn: string): unknown =>
      deriveCooperation(datasetOf([first, later(launchedOn), ...parties])).map(({ id, since, until, via }) => ({
        id,
        since,
        until,
        via,
      }));
    const pair = 'country-cn~COOPERATES_WITH~country-th';
    expect(times('2013-06')).toEqual([{ id: pair, since: '2012', until: undefined, via: ['ini', 'ini-2'] }]);
    // The day after the last one of 2013.
    expect(times('2014-01-01')).toEqual([{ id: pair, since: '2012', until: undefined, via: ['ini', 'ini-2'] }]);
    expect(times('2014-01-02')).toEqual([
      { id: pair, since: '2012', until: '2013', via: ['ini'] },
      { id: `${pair}~2`, since: '2014-01-02', until: undefined, via: ['ini-2'] },
    ]);
  });

  test('has ended when everything that it was derived from has', () => {
    const ended = initiative('DIALOGUE', { launchedOn: '2013', endedOn: '2019' });
    const endOf = (...sketches: Sketch[]): unknown => deriveCooperation(datasetOf(sketches))[0]?.until;
    expect(endOf(ended, taking(CHINA), taking(THAILAND))).toBe('2019');
    expect(endOf(ended, taking(CHINA), taking(THAILAND, { until: '2015-06' }))).toBe('2015-06');
    const other = { ...initiative('MOU'), id: 'ini-2' };
    const both = [CHINA, THAILAND].map((party) => taking(taking(party), {}, 'ini-2'));
    expect(endOf(ended, other, ...both)).toBeUndefined();
  });

  test('stands beside what a source states about the same pair, with an id of its own', () => {
    const stated = { ...CHINA, relationships: [link('COOPERATES_WITH', 'country-th')] };
    expect(pairsOf(initiative('MOU'), taking(stated), taking(THAILAND))).toEqual([
      'country-cn~COOPERATES_WITH~country-th~2',
    ]);
  });

  test('is gone when its reason is', () => {
    expect(pairsOf(taking(CHINA), taking(THAILAND))).toEqual([]);
  });
});

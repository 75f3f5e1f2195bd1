import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { DatasetCopy } from '../support/dataset-copy.js';
import { graphOf, named } from '../support/rich-dataset.js';

const LAW = { tier: 'LAW' };
const PARTLY = { type: 'REPEALS', scope: 'PARTIAL' };
const INSTRUMENTS = [
  named('a-whole-life', 'A whole life', {
    ...LAW,
    adoptedOn: '2016-11-07',
    effectiveOn: '2017-06-01',
    repealedOn: '2022-02-15',
  }),
  named('a-life-by-years', 'A life by years', {
    ...LAW,
    adoptedOn: '2016',
    effectiveOn: '2017',
    repealedOn: '2020-05',
  }),
  named('adopted-late-in-its-year', 'Adopted late', { ...LAW, adoptedOn: '2016-11-07', effectiveOn: '2016' }),
  named('adopted-only', 'Adopted only', { ...LAW, adoptedOn: '2016-11-07' }),
  named('promulgated-only', 'Promulgated only', { ...LAW, promulgatedOn: '2016-12' }),
  named('without-dates', 'Without dates', LAW),
  named('repealed-only', 'Repealed only', { ...LAW, repealedOn: '2022-02-15' }),
  named('repealed-in-part', 'Repealed in part', { ...LAW, effectiveOn: '2010-01-01' }),
  named('repealed-in-part-by-an-act', 'Repealed in part by an act', { ...LAW, effectiveOn: '2010-01-01' }),
  named('an-act', 'An act', { ...LAW, adoptedOn: '2015-03-01', effectiveOn: '2015-07' }, [
    { ...PARTLY, to: 'repealed-in-part', since: '2015-03' },
    { ...PARTLY, to: 'repealed-in-part-by-an-act' },
  ]),
];

const LIVES: readonly [id: string, life: Record<string, string>][] = [
  [
    'a-whole-life',
    {
      '1990': 'NOT_YET_IN_FORCE', // long before
      '2016-11-06': 'NOT_YET_IN_FORCE', // not adopted
      '2016-11-07': 'NOT_YET_IN_FORCE', // adopted
      '2017-05-31': 'NOT_YET_IN_FORCE',
      '2017-06-01': 'IN_FORCE',
      '2017': 'IN_FORCE', // the year's last day
      '2022-02-14': 'IN_FORCE',
      '2022-02-15': 'NO_LONGER_IN_FORCE',
      '2022-01': 'IN_FORCE',
      '2022-02': 'NO_LONGER_IN_FORCE',
      '9999-12-31': 'NO_LONGER_IN_FORCE',
    },
  ],
  [
    'a-life-by-years',
    {
      '2015-12-31': 'NOT_YET_IN_FORCE',
      '2016-12-31': 'NOT_YET_IN_FORCE',
      '2017-01-01': 'UNKNOWN',
      '2017-12-30': 'UNKNOWN',
      '2017-12-31': 'IN_FORCE',
      '2020-04-30': 'IN_FORCE',
      '2020-05-01': 'UNKNOWN',
      '2020-05-30': 'UNKNOWN',
      '2020-05-31': 'NO_LONGER_IN_FORCE',
    },
  ],
  ['adopted-late-in-its-year', { '2016-01-01': 'NOT_YET_IN_FORCE', '2016-11-07': 'UNKNOWN', '2016-12-31': 'IN_FORCE' }],
  ['adopted-only', { '2016-11-06': 'NOT_YET_IN_FORCE', '2016-11-07': 'UNKNOWN', '2026': 'UNKNOWN' }],
  ['promulgated-only', { '2016-11-30': 'NOT_YET_IN_FORCE', '2016-12-01': 'UNKNOWN', '2026': 'UNKNOWN' }],
  ['without-dates', { '0001': 'UNKNOWN', '2026': 'UNKNOWN' }],
  ['repealed-only', { '2022-02-14': 'UNKNOWN', '2022-02-15': 'NO_LONGER_IN_FORCE' }],
  ['repealed-in-part', { '2015-02-28': 'IN_FORCE', '2015-03-30': 'UNKNOWN', '2015-03-31': 'PARTIALLY_IN_FORCE' }],
  [
    'repealed-in-part-by-an-act',
    { '2015-06-30': 'IN_FORCE', '2015-07-30': 'UNKNOWN', '2015-07-31': 'PARTIALLY_IN_FORCE' },
  ],
];

let api: Api;
beforeAll(async () => {
  const copy = await DatasetCopy.of();
  for (const record of INSTRUMENTS) copy.add('instruments.jsonl', record);
  api = apiOn(await graphOf(copy));
});

describe('status', () => {
  it.each(LIVES)('of %s, day by day', async (id, life) => {
    const days = Object.keys(life);
    const fields = days.map((day, index) => `d${index}: status(asOf: "${day}")`).join(' ');
    const { instrument } = await api.ask<{ instrument: object }>(`{ instrument(id: "${id}") { ${fields} } }`);
    expect(
      Object.fromEntries(Object.values(instrument).map((status, index) => [days[index], status as string])),
    ).toEqual(life);
  });

  it('is today’s where no day is given', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { instruments } = await api.ask<{ instruments: { nodes: { now: string; then: string }[] } }>(
      `{ instruments(first: 100) { nodes { now: status then: status(asOf: "${today}") } } }`,
    );
    expect(instruments.nodes.length).toBeGreaterThan(INSTRUMENTS.length);
    for (const { now, then } of instruments.nodes) expect(now).toBe(then);
  });

  const days = [...new Set(LIVES.flatMap(([, life]) => Object.keys(life)))];
  it.each(days)('on %s agrees with the list of that day and with the filter by status', async (day) => {
    interface Listed {
      all: { nodes: { id: string; status: string }[] };
      [list: string]: { nodes: { id: string }[] };
    }
    const source = `query ($day: PartialDate!) {
      all: instruments(first: 100) { nodes { id status(asOf: $day) } }
      ofTheDay: instruments(first: 100, asOf: $day) { nodes { id } }
      inForce: instruments(first: 100, asOf: $day, filter: { status: { eq: IN_FORCE } }) { nodes { id } }
      still: instruments(first: 100, asOf: $day, filter: { status: { eq: NOT_YET_IN_FORCE } }) { nodes { id } }
      others: instruments(first: 100, asOf: $day, filter: { NOT: { status: { in: [IN_FORCE, PARTIALLY_IN_FORCE] } } }) { nodes { id } }
    }`;
    const { all, ...lists } = await api.ask<Listed>(source, { day });
    const having = (...statuses: string[]): string[] =>
      all.nodes.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);
    const ids = Object.fromEntries(Object.entries(lists).map(([name, { nodes }]) => [name, nodes.map(({ id }) => id)]));
    expect(ids).toEqual({
      ofTheDay: having('IN_FORCE', 'PARTIALLY_IN_FORCE', 'UNKNOWN'),
      inForce: having('IN_FORCE'),
      others: having('UNKNOWN', 'NOT_YET_IN_FORCE', 'NO_LONGER_IN_FORCE'),
      still: having('NOT_YET_IN_FORCE'),
    });
  });

  it.each(['2016-13', '2016-02-30', '0000', '16', '2016-11-07T00:00', '', ' 2016'])(
    'refuses the day "%s"',
    async (day) => {
      const errors = await api.askForErrors('query ($day: PartialDate!) { instruments(asOf: $day) { totalCount } }', {
        day,
      });
      expect(errors).toMatchObject([
        { message: expect.stringContaining('is not a date') as unknown, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );
});

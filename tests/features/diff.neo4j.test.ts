import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';
import { graphWith } from '../support/test-graph.js';

const CURATED = new URL('../../data', import.meta.url).pathname;

interface Event {
  kind: string;
  on: string;
  entity: { id: string };
}

const TODAY = new Date().toISOString().slice(0, 10);
const DAYS = ['2000-12-31', '2012-12-31', '2017-06-01', '2021-12-31', TODAY];

/** Reads a diff to its end, as lines `day kind entity`. */
async function linesOf(api: Api, from: string, to: string): Promise<string[]> {
  const source = `query ($from: PartialDate!, $to: PartialDate!, $at: String) {
    diff(from: $from, to: $to, first: 100, after: $at) { nodes { kind on entity { id } } ${PAGE_INFO} }
  }`;
  const events = await readPages(async (at) => {
    const { diff } = await api.ask<{ diff: PageOf<Event> }>(source, { from, to, at });
    return diff;
  });
  return events.map(({ kind, on, entity }) => `${on} ${kind} ${entity.id}`);
}

describe('a diff', () => {
  let api: Api;
  beforeAll(async () => {
    api = apiOn(await graphOf(await richCopy()));
  });

  it('lists what happened after the first day and up to the second', async () => {
    expect(await linesOf(api, '2016-11-06', '2017-08-18')).toEqual([
      '2016-11-07 ADOPTED cn-cybersecurity-law-2016-v2016',
      '2016-11-07 ADOPTED cn-cybersecurity-law-2016',
      '2016-11-07 PROMULGATED cn-cybersecurity-law-2016',
      '2017 LEFT cac',
      '2017-06-01 TOOK_EFFECT cn-cybersecurity-law-2016-v2016',
      '2017-06-01 TOOK_EFFECT cn-cybersecurity-law-2016',
      '2017-08-18 ESTABLISHED crt-hangzhou-internet-court',
      '2017-08-18 ESTABLISHED crt-internet-courts',
    ]);
    expect(await linesOf(api, '2016-11-07', '2017-05-31')).toEqual(['2017 LEFT cac']);
  });

  it('counts the events of each kind', async () => {
    const { diff } = await api.ask(
      '{ diff(from: "2016-11-06", to: "2017-08-18", first: 0) { totalCount facets { kind { values { value count } } } } }',
    );
    expect(diff).toEqual({
      totalCount: 8,
      facets: {
        kind: {
          values: [
            { value: 'ADOPTED', count: 2 },
            { value: 'ESTABLISHED', count: 2 },
            { value: 'TOOK_EFFECT', count: 2 },
            { value: 'LEFT', count: 1 },
            { value: 'PROMULGATED', count: 1 },
          ],
        },
      },
    });
  });

  it('from a day over another to a third is the two diffs together', async () => {
    const days = fc.uniqueArray(
      fc.constantFrom('1993', '2001', '2011', '2016-11-07', '2018-05', '2020-06-01', '2022', '2026-01-01'),
      {
        minLength: 3,
        maxLength: 3,
      },
    );
    await fc.assert(
      fc.asyncProperty(days, async (unsorted) => {
        const [first, second, third] = unsorted.sort() as [string, string, string];
        expect([...(await linesOf(api, first, second)), ...(await linesOf(api, second, third))]).toEqual(
          await linesOf(api, first, third),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('refuses days in the wrong order, and names both', async () => {
    const [error] = await api.askForErrors('{ diff(from: "2017-06-02", to: "2017-06-01") { totalCount } }');
    expect(error).toMatchObject({
      message: 'Argument "from" is "2017-06-02" and "to" is "2017-06-01": give the earlier day as "from".',
      extensions: { code: 'BAD_USER_INPUT', argument: 'from' },
    });
    expect(await linesOf(api, '2017-06-01', '2017-06-01')).toEqual([]);
  });
});

describe('a diff of the curated graph', () => {
  let api: Api;
  const diffs = new Map<string, readonly string[]>();
  beforeAll(async () => {
    api = apiOn(await graphWith(CURATED));
    for (const [index, to] of DAYS.entries()) {
      const from = DAYS[index - 1] ?? '1900-01-01';
      diffs.set(to, await linesOf(api, from, to));
    }
  });

  // By hand, from the official texts: what must be there, and with its day.
  it.each([
    ['2000-12-31', ['2000-09-25 PROMULGATED cn-telecommunications-regulations-2000']],
    ['2012-12-31', ['2012-12-28 ADOPTED cn-npcsc-decision-network-information-protection-2012']],
    [
      '2017-06-01',
      [
        '2015-07-01 ADOPTED cn-national-security-law-2015',
        '2016-11-07 ADOPTED cn-cybersecurity-law-2016',
        '2017-06-01 TOOK_EFFECT cn-cybersecurity-law-2016',
      ],
    ],
    [
      '2021-12-31',
      [
        '2021-06-10 ADOPTED cn-data-security-law-2021',
        '2021-08-20 ADOPTED cn-personal-information-protection-law-2021',
        '2021-09-01 TOOK_EFFECT cn-data-security-law-2021',
        '2021-11-01 TOOK_EFFECT cn-personal-information-protection-law-2021',
      ],
    ],
    [
      TODAY,
      ['2022-02-15 REPEALED cn-cybersecurity-review-measures-2020', '2026-01-01 AMENDED cn-cybersecurity-law-2016'],
    ],
  ])('up to %s has what the texts say', (to, expected) => {
    expect(diffs.get(to)?.filter((line) => expected.includes(line))).toEqual(expected);
    for (const [other, lines] of diffs) {
      if (other !== to) expect(lines.filter((line) => expected.includes(line))).toEqual([]);
    }
  });
});

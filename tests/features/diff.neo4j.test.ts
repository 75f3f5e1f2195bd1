import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';
import { linesOf } from './lines-of-diff.js';

describe('a diff', () => {
  let api: Api;
  beforeAll(async () => {
    api = apiOn(await graphOf(await richCopy()));
  });

  it('lists what happened after the first day and up to the second', async () => {
    expect(await linesOf(api, '2016-11-06', '2017-08-18')).toEqual([
      '2016-11-07 ADOPTED cn-cybersecurity-law-2016',
      '2016-11-07 PROMULGATED cn-cybersecurity-law-2016',
      '2017-06-01 TOOK_EFFECT cn-cybersecurity-law-2016',
      '2017-08-18 ESTABLISHED crt-hangzhou-internet-court',
      '2017-08-18 ESTABLISHED crt-internet-courts',
    ]);
    // What ended in a year may have gone on to its last day.
    expect(await linesOf(api, '2017-08-18', '2017-12-30')).toEqual([]);
    expect(await linesOf(api, '2017-12-30', '2017-12-31')).toEqual(['2017 LEFT cac']);
  });

  it('counts the events of each kind', async () => {
    const { diff } = await api.ask(
      '{ diff(from: "2016-11-06", to: "2017-08-18", first: 0) { totalCount facets { kind { values { value count } } } } }',
    );
    expect(diff).toEqual({
      totalCount: 5,
      facets: {
        kind: {
          values: [
            { value: 'ESTABLISHED', count: 2 },
            { value: 'ADOPTED', count: 1 },
            { value: 'PROMULGATED', count: 1 },
            { value: 'TOOK_EFFECT', count: 1 },
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

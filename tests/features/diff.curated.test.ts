import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn } from '../support/api.js';
import { curatedGraph } from '../support/test-graph.js';
import { linesOf } from './lines-of-diff.js';

const TODAY = new Date().toISOString().slice(0, 10);
const DAYS = ['2000-12-31', '2012-12-31', '2017-06-01', '2021-12-31', TODAY];

describe('a diff of the curated graph', () => {
  const diffs = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const api = apiOn(curatedGraph());
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

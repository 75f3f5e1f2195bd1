import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.js';

const { entities } = await loadDataset(fileURLToPath(new URL('../../data', import.meta.url)));
const claims = new Map(entities.map(({ record, claims: held }) => [record.id, held]));

function valuesOf(id: string, property: string): string[] {
  return (claims.get(id) ?? []).filter((claim) => claim.property === property).map(({ value }) => value);
}

/** What the collected facts list as disagreements of sources, and what was found since; each is a claim a value. */
const DISAGREEMENTS: readonly (readonly [what: string, id: string, property: string, ...values: string[]])[] = [
  ['how many acts there are', 'stat-cyber-legislation-2024', 'value', '150', '140'],
  ['cases accepted by the internet courts', 'stat-internet-courts-accepted-2022', 'value', '429000', '118764'],
  ['cases concluded by the internet courts', 'stat-internet-courts-concluded-2022', 'value', '415000', '88401'],
  [
    'what became of the Hangzhou Internet Court on 18 August 2017',
    'crt-hangzhou-internet-court',
    'establishedBy',
    'established on 18 August 2017',
    'opened its first trial on 18 August 2017; its establishment is not dated',
  ],
  ['when First Light 2022 began', 'ini-operation-first-light-2022', 'launchedOn', '2022-03', '2022-03-08'],
  ['when First Light 2022 ended', 'ini-operation-first-light-2022', 'endedOn', '2022-06', '2022-05-08'],
  ['since when there is Wangjian', 'cmp-wangjian', 'startedOn', '2018', '2017', '2015'],
  ['since when there is Child Protector', 'cmp-humiao', 'startedOn', '2011', '2015'],
  ['since when there is Qinglang', 'cmp-qinglang', 'startedOn', '2016', '2021'],
  ['the end of the rumour campaign', 'stat-rumours-2023-cases', 'periodTo', '2023-07', '2023-12-22'],
  ['what Qinglang removed', 'stat-qinglang-total-2022-items', 'value', '20000000000', '22000000', '54300000'],
  ['who submitted the code of conduct of 2011', 'ini-code-of-conduct-2011', 'participantCount', '6', '4'],
  ['the barrier-free law', 'cn-barrier-free-environment-law-2023', 'promulgatedOn', '2023-06-28', '2023-09'],
  [
    'the unfair competition law of 2025',
    'cn-anti-unfair-competition-law-1993-v-2025',
    'effectiveOn',
    '2025-10-15',
    '2025-10-01',
  ],
  ['the Belt and Road digital initiative', 'ini-bri-digital-economy-2017', 'participantCount', '8', '7'],
  ['signatures at Hanoi', 'ini-un-cybercrime-convention-2024', 'participantCount', '65', '72'],
  [
    'which text is called the Wuzhen Declaration',
    'ini-wuzhen-declaration-2019',
    'name',
    'Wuzhen Declaration, the text of the forum on the rule of law of 2019',
    'Wuzhen Declaration, the draft of the first World Internet Conference of 2014',
  ],
  [
    'the address of the teenagers’ website',
    'prg-teen-legal-literacy-website',
    'url',
    'https://qspfw.moe.gov.cn',
    'https://gspfw.moe.gov.cn',
    'https://gqspfw.moe.gov.cn',
  ],
];

describe('Where sources disagree, each has its claim about', () => {
  it.each(DISAGREEMENTS)('%s', (_, id, property, ...values) => {
    expect(valuesOf(id, property)).toEqual(expect.arrayContaining(values));
  });

  it('a property in one claim a value', () => {
    for (const [id, held] of claims) {
      for (const property of new Set(held.map((claim) => claim.property))) {
        const values = valuesOf(id, property);
        expect(new Set(values).size, `${id} ${property}`).toBe(values.length);
      }
    }
  });
});

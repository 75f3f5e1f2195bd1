import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

const KZ = 'country-kz';
const TH = 'country-th';
const LEAGUE = 'org-league';

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  // A memorandum of 2005 to 2012, of which one party was dissolved in the meantime.
  copy.add(
    'initiatives.jsonl',
    named('ini-old-mou', 'Old memorandum', { initiativeKind: 'MOU', launchedOn: '2005', endedOn: '2012' }, [
      { type: 'TARGETS', to: 'topic-minors' },
    ]),
  );
  copy.add(
    'organizations.jsonl',
    named(LEAGUE, 'League', { organizationKind: 'intergovernmental', foundedOn: '2001', dissolvedOn: '2010-06-30' }),
  );
  for (const party of ['country-cn', KZ, LEAGUE]) copy.relate(party, { type: 'PARTICIPATES_IN', to: 'ini-old-mou' });
  api = apiOn(await graphOf(copy));
});

async function partners(args: string): Promise<string[]> {
  const { country } = await api.ask<{ country: { partners: { nodes: { id: string }[]; totalCount: number } } }>(
    `{ country(id: "country-cn") { partners(${args}) { nodes { id } totalCount } } }`,
  );
  expect(country.partners.totalCount).toBe(country.partners.nodes.length);
  return country.partners.nodes.map(({ id }) => id);
}

describe.each([
  ['a kind', 'kinds: [MOU]', [TH]],
  ['a topic', 'topics: ["topic-minors"]', []],
  ['a kind and a topic', 'kinds: [MOU], topics: ["topic-minors"]', []],
])('the partners through %s', (_, args, ofToday) => {
  it.each<[day: string, expected: string[]]>([
    ['2004-12-31', []],
    ['2005-01-01', [KZ, LEAGUE]],
    ['2010-06-30', [KZ, LEAGUE]],
    ['2010-07-01', [KZ]],
    ['2012-12-31', [KZ]],
    ['2013-01-01', []],
    ['2023-01-01', ofToday],
  ])('are on %s those who existed that day, while it was under way: %j', async (day, expected) => {
    expect(await partners(`${args}, asOf: "${day}"`)).toEqual(expected);
  });

  it('are all of any day where none is given', async () => {
    expect(await partners(args)).toEqual([KZ, ...ofToday, LEAGUE]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';

const CSL = 'cn-cybersecurity-law-2016';
const R21 = 'cn-cybersecurity-review-measures-2021';

let api: Api;
beforeAll(async () => {
  const copy = await richCopy();
  for (const [file, records] of Object.entries(copy.asFolder())) {
    if (file === 'documents.jsonl') continue;
    for (const record of records) record.previousIds = [`former-${record.id}`];
  }
  api = apiOn(await graphOf(copy));
});

const list = (name: string, filter: string): string => `${name}(filter: ${filter}) { nodes { id } totalCount }`;

/** Questions whose answer holds something; `<…>` stands around each id. */
const QUESTIONS: readonly string[] = [
  list('instruments', `{ id: { eq: "<${CSL}>" } }`),
  list('instruments', `{ id: { in: ["<${CSL}>", "<${R21}>"] } }`),
  list('instruments', '{ topic: { eq: "<topic-cybersecurity>" } }'),
  list('instruments', '{ issuedBy: { in: ["<cac>", "none"] }, NOT: { id: { eq: "<nothing>" } } }'),
  list('instruments', `{ OR: [{ implements: { eq: "<${CSL}>" } }, { stage: { eq: "<none>" } }] }`),
  list('campaigns', '{ series: { eq: "<cmp-wangjian>" } }'),
  list('initiatives', '{ participant: { eq: "<country-kz>" } }'),
  list('organizations', '{ member: { eq: "<country-kz>" } }'),
  list('entities', '{ topics: [null, "<topic-cybersecurity>"], bodies: ["<npcsc>"] }'),
  'search(query: "law", filter: { bodies: ["<npcsc>"] }) { nodes { entity { id } } facets { body { values { value } } } }',
  'cooperationNetwork(countries: ["<country-th>"], topics: ["<topic-cybersecurity>"]) { nodes { party { id } degree } }',
  'cooperationNetwork(countries: ["<country-kz>"]) { nodes { party { id } degree } links { since } }',
  'issuingNetwork(topics: ["<topic-cybersecurity-review>"]) { nodes { party { id } } }',
  'brokers(countries: ["<org-sco>"]) { pairs party { id } }',
  'country(id: "<country-cn>") { sharedWith(country: "<country-kz>") { id } }',
  'country(id: "<country-cn>") { partners(topics: ["<topic-cybersecurity>"]) { nodes { id } totalCount } }',
  `lineage(id: "<${CSL}>", direction: DOWN) { nodes { id } relationships { id } }`,
  'neighborhood(ids: ["<cac>", "<country-kz>"]) { nodes { id } relationships { id } }',
  'paths(from: "<country-th>", to: "<country-kz>") { nodes { id } }',
  `nodes(ids: ["<${CSL}>", "<cac>"]) { id }`,
];

describe('ids that were merged into others', () => {
  it.each(QUESTIONS)('answer as what they were merged into: %s', async (question) => {
    const current = await api.ask<{ asked: object }>(`{ asked: ${question.replaceAll(/[<>]/g, '')} }`);
    const former = await api.ask(`{ asked: ${question.replaceAll('<', 'former-').replaceAll('>', '')} }`);
    expect(JSON.stringify(current)).toMatch(/"(id|degree|pairs)":/);
    expect(former).toEqual(current);
  });

  it('are looked after as variables, too', async () => {
    const source =
      'query ($filter: InstrumentFilter, $topics: [ID!]) { instruments(filter: $filter) { totalCount } issuingNetwork(topics: $topics) { nodes { party { id } } } }';
    const asked = (topic: string) => ({ filter: { topic: { eq: topic } }, topics: [topic] });
    const current = await api.ask(source, asked('topic-cybersecurity'));
    expect(await api.ask(source, asked('former-topic-cybersecurity'))).toEqual(current);
  });

  it('take a second statement, and only they', async () => {
    const asked = async (id: string): Promise<number> => {
      await api.ask(`{ instruments(filter: { topic: { eq: "${id}" } }) { totalCount } }`);
      return api.statements.length;
    };
    expect(await asked('topic-cybersecurity')).toBe(1);
    expect(await asked('nothing')).toBe(1);
    expect(await asked('former-topic-cybersecurity')).toBe(2);
  });

  it('are not asked for where no id is given', async () => {
    await api.ask('{ instruments(filter: { tier: { eq: LAW } }) { totalCount } }');
    expect(api.statements.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('PreviousId'));
  });
});

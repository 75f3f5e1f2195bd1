import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/web/i18n/use-words';
import { entityTable } from '../../../src/web/views/entity/entity-exports';
import type { EntityShown, RelationshipRow } from '../../../src/web/views/entity/entity-operation';
import { qualifiersOf, topicIdsOf } from '../../../src/web/views/entity/qualifiers';

const words: Words = {
  t: (key, given) => [key, ...Object.values(given ?? {})].join(' '),
  language: 'en',
  lang: 'EN',
  number: (value) => value.toLocaleString('en'),
};

const passage = {
  id: 'p',
  locator: '¶1',
  document: { id: 'd', title: 'A', url: null, publisher: null, publishedOn: null },
};
const china = { id: 'country-cn', kind: 'COUNTRY' as const, name: 'China' };
const law = {
  id: 'law',
  kind: 'INSTRUMENT',
  name: 'Law',
  description: null,
  inferredFields: ['adoptedOn'],
  names: [{ value: 'Law', lang: 'EN', kind: 'OFFICIAL' }],
  passages: [passage],
  factPassages: [],
  claims: [{ id: 'c', property: 'promulgatedOn', value: '2023-09', rank: 'NORMAL', passages: [passage] }],
  jurisdiction: 'CN',
  adoptedOn: '2016',
} as unknown as EntityShown;
const row: RelationshipRow = {
  id: 'r',
  type: 'COOPERATES_WITH',
  since: '2020',
  until: null,
  certainty: 'STATED',
  inferredFields: [],
  qualifiers: [
    { key: 'role', value: 'founding-member' },
    { key: 'topics', value: 'topic-e-commerce, topic-cross-border-data' },
  ],
  from: { id: 'law', kind: 'INSTRUMENT', name: 'Law' },
  to: china,
  via: [],
};
const ecommerce = { id: 'topic-e-commerce', kind: 'TOPIC' as const, name: 'Electronic commerce' };
const topics = new Map([[ecommerce.id, ecommerce]]);

describe('the table of an entity', () => {
  it('has a cell for each column in every row, names, facts, claims and relationships alike', () => {
    const { columns, rows } = entityTable(law, [row], topics, words);
    expect(rows).toHaveLength(5);
    expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => columns.length));
    expect(rows.find(([, fact]) => fact === 'entity.field.jurisdiction')?.[2]).toBe('China');
    const [related] = rows.filter((cells) => cells[columns.indexOf('id')] === 'country-cn');
    expect(related?.[columns.indexOf('entity.certaintyColumn')]).toBe('certainty.STATED');
    expect(related?.[columns.indexOf('entity.sinceColumn')]).toBe('2020');
    expect(related?.join()).toContain('values.role.founding-member');
    expect(related?.join()).toContain('Electronic commerce');
  });
});

describe('the qualifiers of a relationship', () => {
  it('name topics as the page of each does', () => {
    expect(topicIdsOf([row, row])).toEqual(['topic-cross-border-data', 'topic-e-commerce']);
    const [, named] = qualifiersOf(row, words, topics);
    expect(named).toMatchObject({
      name: 'entity.qualifier.topics',
      topics: [ecommerce, { id: 'topic-cross-border-data', name: 'cross border data' }],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentRecord, RECORD_OF_KIND, relationshipRecord } from '../../../src/data/dataset.js';
import { isPartialDateProperty } from '../../../src/data/import/partial-dates.js';
import { toStoredForm } from '../../../src/data/import/to-stored-form.js';
import { datasetOf, link, named, type Sketch } from './sample.js';

const LAW: Sketch = {
  id: 'law',
  kind: 'INSTRUMENT',
  tier: 'LAW',
  adoptedOn: '2016-11-07',
  effectiveOn: '2017-06',
  repealedOn: '2020',
  names: [
    { value: '网络安全法', lang: 'ZH', kind: 'OFFICIAL' },
    named('Cybersecurity Law of the PRC'),
    named('Cybersecurity Law', 'SHORT'),
    named('CSL', 'SHORT'),
  ],
};

describe('toStoredForm', () => {
  test.each([
    ['PARTICIPATES_IN', undefined, undefined],
    ['PARTICIPATES_IN', 'signatory', undefined],
    ['PARTICIPATES_IN', 'applicant', true],
    ['PARTICIPATES_IN', 'observer', true],
    ['PARTICIPATES_IN', 'partner', undefined],
    ['MEMBER_OF', 'founding-member', undefined],
    ['MEMBER_OF', 'dialogue-partner', true],
    ['MEMBER_OF', 'contested', true],
  ])('marks of %s as %s whether it is an onlooker: %s', (type, role, expected) => {
    const to = type === 'MEMBER_OF' ? 'org' : 'forum';
    const party = {
      id: 'a',
      kind: 'COUNTRY',
      relationships: [link(type, to, role === undefined ? {} : { role })],
    } as const;
    const { relationships } = toStoredForm(
      datasetOf([
        party,
        { id: 'org', kind: 'ORGANIZATION' },
        { id: 'forum', kind: 'INITIATIVE', initiativeKind: 'FORUM' },
      ]),
    );
    expect(relationships[0]?.properties.onlooker).toBe(expected);
  });

  test('keeps names as lists whose places belong together, and the names that are shown', () => {
    const [law] = toStoredForm(datasetOf([LAW])).entities;
    expect(law?.properties).toMatchObject({
      names: ['网络安全法', 'Cybersecurity Law of the PRC', 'Cybersecurity Law', 'CSL'],
      nameLanguages: ['ZH', 'EN', 'EN', 'EN'],
      nameKinds: ['OFFICIAL', 'OFFICIAL', 'SHORT', 'SHORT'],
      name: 'Cybersecurity Law of the PRC',
      nameZh: '网络安全法',
      caption: 'Cybersecurity Law',
    });
  });

  test('gives an entity without a Chinese or a short name no such property, and its name as caption', () => {
    const [topic] = toStoredForm(datasetOf([{ id: 'topic', kind: 'TOPIC', names: [named('Data')] }])).entities;
    expect(topic?.properties).not.toHaveProperty('nameZh');
    expect(topic?.properties.caption).toBe('Data');
  });

  test('gives every partial date its first and last day, and the entity its lifetime, and keeps the date as written', () => {
    const [law] = toStoredForm(datasetOf([LAW])).entities;
    expect(law?.properties.effectiveOn).toBe('2017-06');
    expect(law?.days).toEqual({
      adoptedOnFirst: '2016-11-07',
      adoptedOnLast: '2016-11-07',
      effectiveOnFirst: '2017-06-01',
      effectiveOnLast: '2017-06-30',
      existsFrom: '2017-06-01',
      existsUntil: '2020-12-30',
      repealedOnFirst: '2020-01-01',
      repealedOnLast: '2020-12-31',
    });
  });

  test('knows every field of the dataset that is a partial date, and no other', () => {
    const shapes = [...Object.values(RECORD_OF_KIND), documentRecord, ...relationshipRecord.options];
    for (const { shape } of shapes) {
      for (const [name, field] of Object.entries<z.ZodType>(shape)) {
        if (name === 'to' && 'certainty' in shape) continue; // where a relationship leads
        const accepts = (value: string): boolean => field.safeParse(value).success;
        const isDate = accepts('2016') && accepts('2016-11') && accepts('2016-11-07') && !accepts('2016-13');
        expect([name, isPartialDateProperty(name)]).toEqual([name, isDate]);
      }
    }
  });

  test('gives an instrument the labels of its kind and of its tier', () => {
    expect(toStoredForm(datasetOf([LAW])).entities[0]?.labels).toEqual(['LegalInstrument', 'Law']);
  });

  test('makes a passage of every place that an entity, a claim or a relationship names, each once', () => {
    const claims = [{ property: 'adoptedOn', value: '2016', rank: 'NORMAL', passages: ['white-paper#¶3'] }];
    const relationships = [link('CITES', 'law', { passages: ['white-paper#¶2', 'white-paper#¶1'] })];
    const { passages } = toStoredForm(datasetOf([{ ...LAW, claims, relationships }]));
    expect(passages.map(({ id }) => id).sort()).toEqual(['white-paper#¶1', 'white-paper#¶2', 'white-paper#¶3']);
    expect(passages[0]).toMatchObject({ documentId: 'white-paper', properties: { locator: '¶1' } });
  });

  test('the hash changes with a name, a tier, a passage, what it states and a previous id, and not with the order of fields', () => {
    const hashOf = (sketch: Sketch): string | undefined => toStoredForm(datasetOf([sketch])).entities[0]?.hash;
    const { tier, ...rest } = LAW;
    expect(hashOf({ ...rest, tier })).toBe(hashOf(LAW));
    const others = [
      { ...LAW, names: [named('Another')] },
      { ...LAW, tier: 'PLAN' },
      { ...LAW, passages: ['white-paper#¶9'] },
      { ...LAW, statedIn: { adoptedOn: ['white-paper#¶1'] } },
      { ...LAW, statedIn: { repealedOn: ['white-paper#¶1'] } },
      { ...LAW, previousIds: ['old'] },
    ].map(hashOf);
    expect(new Set([hashOf(LAW), ...others]).size).toBe(7);
    expect(hashOf({ ...LAW, statedIn: {} })).toBe(hashOf(LAW));
  });
});

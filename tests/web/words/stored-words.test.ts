import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { otherLanguageOf } from '../../../src/web/parts/as-stored';
import { measureKey } from '../../../src/web/parts/figure-text';
import { jurisdictionName, storedWord } from '../../../src/web/parts/stored-words';
import { entity } from '../../../src/web/i18n/en/entity';
import { statistics } from '../../../src/web/i18n/en/statistics';
import { values } from '../../../src/web/i18n/en/values';
import { measures } from '../../../src/web/i18n/zh/measures';

interface Stored extends Readonly<Record<string, unknown>> {
  readonly relationships?: readonly Readonly<Record<string, unknown>>[];
  readonly claims?: readonly { readonly property: string }[];
}

const DATA = new URL('../../../data/', import.meta.url);
const RECORDS = readdirSync(DATA)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, DATA), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Stored);

/** What the records, or their relationships, have of a property, each value once. */
function stored(records: readonly Readonly<Record<string, unknown>>[], property: string): string[] {
  const found = records.flatMap((record) => (typeof record[property] === 'string' ? [record[property]] : []));
  return [...new Set(found)];
}

function lacking(found: readonly string[], words: object): string[] {
  expect(found.length).toBeGreaterThan(0);
  return found.filter((each) => !(each in words));
}

const t = (key: string): string => `word: ${key}`;

describe('what the curated graph stores as a word', () => {
  const relationships = RECORDS.flatMap((record) => record.relationships ?? []);

  it.each(['role', 'basis', 'scope', 'kind'] as const)('has words for every %s of a relationship', (property) => {
    expect(lacking(stored(relationships, property), values[property])).toEqual([]);
  });

  it.each(['bodyKind', 'organizationKind', 'programmeKind', 'level', 'region'] as const)(
    'has words for every %s',
    (property) => {
      expect(lacking(stored(RECORDS, property), values[property])).toEqual([]);
    },
  );

  it('has words for every part of a region, every unit and every exactness', () => {
    expect(lacking(stored(RECORDS, 'subregion'), values.region)).toEqual([]);
    expect(lacking(stored(RECORDS, 'unit'), statistics.unit)).toEqual([]);
    expect(lacking(stored(RECORDS, 'qualifier'), statistics.qualifier)).toEqual([]);
  });

  it('has a name for every place where a law applies', () => {
    const places = stored(RECORDS, 'jurisdiction').filter((place) => place.length < 50);
    expect(lacking(places, { ...values.jurisdiction, CN: '' })).toEqual([]);
  });

  it('has a heading for every property that sources disagree about', () => {
    const properties = RECORDS.flatMap(({ claims }) => claims ?? []).map(({ property }) => property);
    expect(lacking([...new Set(properties)], entity.field)).toEqual([]);
  });

  it('has Chinese words for what is counted more than once, and none for what is not counted', () => {
    const counted = RECORDS.flatMap(({ measure }) => (typeof measure === 'string' ? [measureKey(measure)] : []));
    const often = counted.filter((key, index) => counted.indexOf(key) !== index);
    expect(lacking(often, measures)).toEqual([]);
    expect(Object.keys(measures).filter((key) => !counted.includes(key))).toEqual([]);
  });
});

describe('a stored word', () => {
  it('is said in words, and as it is stored where there are none', () => {
    expect(storedWord('role', 'founding-member', { t })).toBe('word: values.role.founding-member');
    expect(storedWord('role', 'keeper-of-records', { t })).toBe('keeper of records');
    expect(storedWord('role', 'Keeper-General', { t })).toBe('Keeper-General');
  });

  it('is the name of a country where it is its code', () => {
    expect(jurisdictionName('CN', { t, language: 'en' })).toBe('China');
    expect(jurisdictionName('CN', { t, language: 'zh' })).toBe('中国');
    expect(jurisdictionName('Hangzhou', { t, language: 'zh' })).toBe('word: values.jurisdiction.Hangzhou');
  });
});

describe('a text in another language than the interface', () => {
  it('is marked with its own', () => {
    expect(otherLanguageOf('Order of the President No. 53', 'zh')).toBe('en');
    expect(otherLanguageOf('Order of the President No. 53', 'en')).toBeUndefined();
    expect(otherLanguageOf('国信办通字〔2025〕2号', 'en')).toBe('zh-Hans');
    expect(otherLanguageOf('国信办通字〔2025〕2号', 'zh')).toBeUndefined();
    expect(otherLanguageOf('2016-11-07', 'zh')).toBeUndefined();
  });
});

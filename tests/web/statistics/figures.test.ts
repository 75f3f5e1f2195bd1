import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/web/i18n/use-words.js';
import { statisticsCypher } from '../../../src/web/views/statistics/cypher.js';
import { chartsSvg, figuresTable } from '../../../src/web/views/statistics/export.js';
import { periodText, shortNumber, unitText, valueText } from '../../../src/web/parts/figure-text.js';
import { writtenWidth } from '../../../src/web/parts/written-width.js';
import { groupsOf, subjectOf, wantedOf } from '../../../src/web/views/statistics/groups.js';
import type { Figure } from '../../../src/web/views/statistics/operations.js';

const words: Words = {
  t: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  language: 'en',
  lang: 'EN',
  number: (value) => value.toLocaleString('en'),
};
const court = { id: 'crt', kind: 'COURT' as const, name: 'A court' };
const other = { id: 'crt-2', kind: 'COURT' as const, name: 'B court' };
const topic = { id: 'topic', kind: 'TOPIC' as const, name: 'Justice' };
const figure = (given: Partial<Figure>): Figure => ({
  id: 'stat',
  kind: 'STATISTIC',
  name: 'Cases accepted',
  nameZh: '受理案件',
  measure: 'cases accepted',
  unit: 'cases',
  value: 10,
  qualifier: null,
  periodFrom: null,
  periodTo: null,
  measuredOn: null,
  inferredFields: [],
  about: [topic, court],
  claims: [],
  passages: [],
  ...given,
});
const ANY = { text: '', about: '', unit: '', disputed: false };

describe('figures', () => {
  it('stand together where they count the same in the same unit, by subject and time', () => {
    const groups = groupsOf([
      figure({ id: 'b-2019', about: [other], periodTo: '2019' }),
      figure({ id: 'a-2020', periodTo: '2020' }),
      figure({ id: 'a-2019', measure: 'Cases accepted', periodTo: '2019' }),
      figure({ id: 'percent', unit: 'percent' }),
    ]);
    expect(groups.map(({ figures }) => figures.map(({ id }) => id))).toEqual([
      ['a-2019', 'a-2020', 'b-2019'],
      ['percent'],
    ]);
  });

  it('stand by time alone where each is about something else', () => {
    const [group] = groupsOf([
      figure({ id: 'later', periodTo: '2020' }),
      figure({ id: 'earlier', about: [other], periodTo: '2019' }),
    ]);
    expect(group?.figures.map(({ id }) => id)).toEqual(['earlier', 'later']);
  });

  it('are about the narrowest of their subjects', () => {
    expect(subjectOf(figure({}))).toBe(court);
  });

  it('are found by words of either language, subject, unit and disagreement', () => {
    const disputed = figure({ id: 'x', measure: 'apps', name: 'Apps', claims: [{} as never], unit: 'apps' });
    const all = [figure({}), disputed];
    const ids = (wanted: object) => wantedOf(all, { ...ANY, ...wanted }).map(({ id }) => id);
    expect(ids({ text: 'ACCEPTED' })).toEqual(['stat']);
    expect(ids({ text: '受理' })).toEqual(['stat', 'x']);
    expect(ids({ unit: 'apps' })).toEqual(['x']);
    expect(ids({ about: 'crt-2' })).toEqual([]);
    expect(ids({ disputed: true })).toEqual(['x']);
  });
});

describe('a figure in words', () => {
  it('has its exactness and its unit, and a rank has none', () => {
    expect(valueText({ value: 1200, unit: 'cases', qualifier: 'about' }, words)).toBe(
      'statistics.qualifier.about 1,200 statistics.unit.cases',
    );
    expect(valueText({ value: 2, unit: 'ordinal number', qualifier: null }, words)).toBe('statistics.rank.two 2');
    expect(valueText({ value: 143, unit: 'ordinal number', qualifier: null }, words)).toBe('statistics.rank.few 143');
    expect(unitText('parsecs', words)).toBe('parsecs');
  });

  it('is shortened from a million on', () => {
    expect(shortNumber(999_999, words)).toBe('999,999');
    expect(shortNumber(1_067_000_000, words)).toBe('1.067 billion');
    expect(shortNumber(1_067_000_000, { ...words, language: 'zh' })).toBe('10.67亿');
  });

  it('tells its time, or that it has none', () => {
    const period = { periodFrom: null, periodTo: null, measuredOn: null };
    expect(periodText(period, words)).toBe('statistics.noPeriod');
    expect(periodText({ ...period, periodTo: '2019-10' }, words)).toBe('statistics.upTo Oct 2019');
    expect(periodText({ ...period, measuredOn: '2023-03' }, words)).toBe('statistics.at Mar 2023');
    expect(periodText({ ...period, periodFrom: '2022', periodTo: '2022' }, words)).toBe('2022');
  });
});

describe('taken away', () => {
  it('is a table with sources, and a picture whose longest bar is the largest figure', () => {
    const passages = [{ id: 'p', locator: '¶1', document: { id: 'd', title: 'A & B' } }];
    const figures = [figure({ passages }), figure({ id: 'half', value: 5 })];
    expect(figuresTable(figures, words).rows[0]).toContain('A & B, ¶1');
    const svg = chartsSvg(groupsOf(figures), words, { paper: 'white', ink: 'black', bar: 'brown' });
    const [half, whole] = [...svg.matchAll(/rect x="430" y="\d+" width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(whole).toBeGreaterThan(100);
    expect(Math.abs((half ?? 0) * 2 - (whole ?? 0))).toBeLessThan(2);
  });

  it('is a picture in which nothing is cut or runs out of it', () => {
    const name =
      'An intermediate court of a province with a name that is much longer than there is room for on one line';
    const long = figure({
      value: 120,
      unit: 'countries and regions',
      qualifier: 'more than',
      about: [{ ...court, name }],
    });
    const svg = chartsSvg(groupsOf([long, figure({ ...long, id: 'other' })]), words, { paper: '', ink: '', bar: '' });
    const texts = [...svg.matchAll(/<text x="([\d.]+)"([^>]*)>([^<]*)</g)].map(([, x, how = '', text = '']) => ({
      x: Number(x),
      end: Number(x) === 8 && !how.includes('bold') ? 430 : 960,
      text,
    }));
    const labels = texts.filter(({ x }) => x === 8).map(({ text }) => text);
    expect(labels.join(' ')).toContain(name);
    for (const { x, text, end } of texts) expect(x + writtenWidth(text, 12)).toBeLessThanOrEqual(end);
    expect(texts.some(({ text }) => text === valueText(long, words))).toBe(true);
  });

  it('is the same question in Cypher', () => {
    expect(statisticsCypher(ANY)).not.toContain('WHERE figure');
    const text = statisticsCypher({ text: "It's", about: 'crt', unit: 'cases', disputed: true });
    expect(text).toContain(String.raw`CONTAINS 'it\'s'`);
    expect(text).toContain("figure.unit = 'cases'");
    expect(text).toContain("[:MEASURES]->(:Entity { id: 'crt' })");
    expect(text).toContain('(:Claim)-[:ABOUT]->(figure)');
  });
});

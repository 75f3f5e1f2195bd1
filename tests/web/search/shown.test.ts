import { describe, expect, it } from 'vitest';
import { readChosen } from '../../../src/web/views/search/chosen';
import { datesOf, spanOf } from '../../../src/web/views/search/dates';
import { facetValues, fewOf } from '../../../src/web/views/search/facet-values';
import type { Counts, Found } from '../../../src/web/views/search/operations';
import { foundCypher, listCypher } from '../../../src/web/views/search/search-cypher';

const counts = (values: [string | null, number][]): Counts => {
  const facet = { valueCount: values.length, values: values.map(([value, count]) => ({ value, label: null, count })) };
  return { kind: facet, tier: facet, topic: facet, year: facet, body: facet };
};

describe('the values of a facet', () => {
  it('stand as they were counted, years latest first, what is unknown last', () => {
    const counted = counts([
      ['2019', 9],
      [null, 5],
      ['2021', 2],
    ]);
    expect(facetValues('topic', counted, []).map(({ value }) => value)).toEqual(['2019', '2021', 'unknown']);
    expect(facetValues('year', counted, []).map(({ value }) => value)).toEqual(['2021', '2019', 'unknown']);
  });

  it('hold what was chosen even where nothing has it or it was not counted', () => {
    expect(facetValues('topic', counts([['a', 1]]), ['b'])).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: undefined },
    ]);
    expect(facetValues('topic', undefined, ['b'])).toEqual([{ value: 'b', count: undefined }]);
  });

  it('are few at first, but the chosen and the unknown are among them', () => {
    const values = facetValues(
      'topic',
      counts([
        ['a', 3],
        ['b', 2],
        ['c', 1],
        [null, 9],
      ]),
      [],
    );
    expect(fewOf(values, ['c'], 1).map(({ value }) => value)).toEqual(['a', 'c', 'unknown']);
  });
});

describe('the dates of a result', () => {
  it('are told in the order of what happens, promulgation only where adoption is not known', () => {
    const law = { kind: 'INSTRUMENT', adoptedOn: '2016-11', promulgatedOn: '2016-11-07', effectiveOn: '2017' } as const;
    expect(datesOf(law).map(({ event, on }) => `${event} ${on}`)).toEqual(['ADOPTED 2016-11', 'TOOK_EFFECT 2017']);
    expect(datesOf({ ...law, adoptedOn: null }).map(({ event }) => event)).toEqual(['PROMULGATED', 'TOOK_EFFECT']);
    expect(datesOf({ kind: 'TOPIC' })).toEqual([]);
  });

  it.each<[expected: string | undefined, found: object]>([
    ['2012–', { __typename: 'LegislativeStage', from: '2012', to: null }],
    [undefined, { __typename: 'LegislativeStage', from: null, to: null }],
    ['2013–2021', { __typename: 'Statistic', measuredOn: null, periodFrom: '2013', periodTo: '2021' }],
    ['2021', { __typename: 'Statistic', measuredOn: null, periodFrom: '2021', periodTo: '2021' }],
    ['2022-06', { __typename: 'Statistic', measuredOn: '2022-06', periodFrom: null, periodTo: null }],
    [undefined, { __typename: 'Topic' }],
  ])('cover %s', (expected, found) => {
    expect(spanOf(found as Found)).toBe(expected);
  });
});

describe('the list in Cypher', () => {
  it('asks for all where nothing was chosen', () => {
    expect(listCypher(readChosen(new URLSearchParams()))).toMatch(
      /^\/\/ .*\nMATCH \(node:Entity\)\nRETURN node ORDER BY node\.id LIMIT 100$/,
    );
  });

  it('has a condition for each facet, with what is unknown beside what is known', () => {
    const chosen = readChosen(
      new URLSearchParams('kind=INSTRUMENT&tier=LAW,unknown&topic=topic-minors&body=unknown&year=2021'),
    );
    const text = listCypher(chosen);
    expect(text).toContain("node.kind IN ['INSTRUMENT']");
    expect(text).toContain("(node.tier IN ['LAW'] OR node.tier IS NULL)");
    expect(text).toContain("EXISTS { (node)-[:GOVERNS|TARGETS]->(other:Topic) WHERE other.id IN ['topic-minors'] }");
    expect(text).toContain('NOT EXISTS { (node)-[:ISSUED_BY|CONDUCTED_BY]->(:IssuingBody) }');
    expect(text).toMatch(/left\(coalesce\(node\.adoptedOn[^]*, 4\) IN \['2021'\]/);
    expect(text).not.toMatch(/\bthis\b/);
  });

  it('names what a search found, and nothing of the text can end its comment or a string', () => {
    const text = foundCypher("x'\nMATCH (n) DETACH DELETE n //", ['a', "b'c"], 2);
    expect(text).toContain("UNWIND ['a', 'b\\'c'] AS id");
    expect(text).toMatch(/^\/\/ 2 of 2 found/);
    expect(
      text
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n'),
    ).not.toContain('DELETE');
  });
});

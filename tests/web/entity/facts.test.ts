import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/web/i18n/use-words';
import { entityTable } from '../../../src/web/views/entity/entity-exports';
import type { EntityShown } from '../../../src/web/views/entity/entity-operation';
import { factsOf, restsOnRecord } from '../../../src/web/views/entity/facts';
import { numbersOf } from '../../../src/web/views/entity/passages';

const passage = (document: string, locator: string): EntityShown['passages'][number] => ({
  id: `${document}#${locator}`,
  locator,
  document: { id: document, title: document.toUpperCase(), url: null, publisher: null, publishedOn: null },
});
const PASSAGES = [passage('paper', 'II ¶1'), passage('order', 'header'), passage('paper', 'Panel 3 ¶1')];
const CAMPAIGN = {
  id: 'cmp-wangjian',
  kind: 'CAMPAIGN',
  name: 'Operation Wangjian',
  description: null,
  names: [],
  inferredFields: ['endedOn'],
  passages: PASSAGES,
  factPassages: [{ property: 'startedOn', passages: [{ id: 'paper#Panel 3 ¶1' }, { id: 'order#header' }] }],
  claims: [],
  statistics: { totalCount: 0, nodes: [] },
  startedOn: '2018',
  endedOn: '2019',
  recurring: true,
} as unknown as EntityShown;

const words: Words = { t: (key) => key, language: 'en', lang: 'EN', number: String };

describe('a fact', () => {
  it('is credited to the passages that state it and to no others, in the order of the list', () => {
    const facts = factsOf(CAMPAIGN).map((fact) => [fact.field, fact.passages.map(({ id }) => id), restsOnRecord(fact)]);
    expect(facts).toEqual([
      ['startedOn', ['order#header', 'paper#Panel 3 ¶1'], false],
      ['endedOn', [], false],
      ['recurring', [], true],
    ]);
  });

  it('is credited to the passages of the value that is shown where sources disagree', () => {
    const claim = (rank: string, value: string, stated: number): object => ({
      id: value,
      property: 'startedOn',
      value,
      rank,
      passages: PASSAGES.slice(stated, stated + 1),
    });
    const claims = [claim('NORMAL', '2017', 0), claim('PREFERRED', '2018', 1)] as unknown as EntityShown['claims'];
    const [startedOn] = factsOf({ ...CAMPAIGN, claims });
    expect(startedOn?.passages.map(({ id }) => id)).toEqual(['order#header']);
  });

  it('names the numbers of the list, with the place where one document has several', () => {
    expect(numbersOf(PASSAGES.slice(1), PASSAGES)).toEqual(['1 (Panel 3 ¶1)', '2']);
    expect(numbersOf(PASSAGES, PASSAGES)).toEqual(['1', '2']);
    expect(numbersOf([], PASSAGES)).toEqual([]);
  });

  it('is taken along with what states it, or with word of the record', () => {
    const { columns, rows } = entityTable(CAMPAIGN, [], new Map(), words);
    const of = (column: string) => columns.indexOf(column);
    const origins = rows.map((row) => [row[1], row[of('entity.certaintyColumn')], row[of('entity.from')]]);
    expect(origins).toEqual([
      ['entity.field.startedOn', 'certainty.STATED', 'ORDER, header; PAPER, Panel 3 ¶1'],
      ['entity.field.endedOn', 'certainty.INFERRED', ''],
      ['entity.field.recurring', 'certainty.STATED', 'entity.recordAsWhole'],
    ]);
  });
});

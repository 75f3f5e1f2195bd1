import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, writtenDate, writtenRange, yearNumber } from '../../../src/web/dates.js';
import { timelineCypher } from '../../../src/web/views/timeline/cypher.js';
import { LANES, LANES_AT_FIRST, lanesOf, namesOfLanes, shapeOf } from '../../../src/web/views/timeline/kinds.js';
import { layOut } from '../../../src/web/views/timeline/layout.js';
import { scaled, scaleOf, shifted, ticks } from '../../../src/web/views/timeline/span.js';

const SPAN = { from: 2000, to: 2019 };
const x = scaleOf(SPAN, 1000);

describe('dates', () => {
  it('are as long as they may mean', () => {
    expect(['2016', '2016-02', '2015-02', '2016-11-07'].map(lastDay)).toEqual([
      '2016-12-31',
      '2016-02-29',
      '2015-02-28',
      '2016-11-07',
    ]);
    expect(firstDay('2016-02')).toBe('2016-02-01');
    expect(yearNumber('2016-07-02')).toBeCloseTo(2016.5, 2);
  });

  it('are written no more exactly than they are known', () => {
    expect(['2016', '2016-11', '2016-11-07'].map((date) => writtenDate(date, 'en'))).toEqual([
      '2016',
      'Nov 2016',
      '7 Nov 2016',
    ]);
    expect(writtenDate('2016-11-07', 'zh')).toBe('2016年11月7日');
    expect(writtenRange('2014-11-19', '2014-11-21', 'en')).toMatch(/^19\s?–\s?21 Nov 2014$/);
  });
});

describe('a lane', () => {
  const DATE = fc
    .tuple(fc.integer({ min: 2000, max: 2019 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 4, max: 10 }))
    .map(([year, month, letters]) => `${String(year)}-${String(month).padStart(2, '0')}-15`.slice(0, letters))
    .filter((date) => [4, 7, 10].includes(date.length));

  it('never lays one event over another', () => {
    fc.assert(
      fc.property(fc.array(DATE, { maxLength: 80 }), (dates) => {
        const laid = layOut(
          dates.map((on) => ({ on })),
          x,
        );
        if (laid.kind !== 'single') return;
        expect(laid.placed).toHaveLength(dates.length);
        for (const [index, one] of laid.placed.entries()) {
          for (const other of laid.placed.slice(index + 1)) {
            if (one.row !== other.row) continue;
            expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
          }
        }
      }),
    );
  });

  it('draws a year as long as a year, and a day as a dot', () => {
    const laid = layOut([{ on: '2005' }, { on: '2010-06-01' }], x);
    expect(laid.kind === 'single' && laid.placed.map(({ width }) => Math.round(width))).toEqual([49, 9]);
  });

  it('counts where single events would be too many, and loses none', () => {
    const events = Array.from({ length: 100 }, (_, index) => ({ on: `2010-01-0${String(1 + (index % 9))}` }));
    const laid = layOut([...events, { on: '2012' }], x);
    expect(laid.kind === 'counted' && laid.bins.map(({ from, events: { length } }) => [from, length])).toEqual([
      ['2010', 100],
      ['2012', 1],
    ]);
  });

  it('counts by month where there is room for it', () => {
    const events = Array.from({ length: 100 }, () => ({ on: '2010-03-01' }));
    const laid = layOut(events, scaleOf({ from: 2010, to: 2010 }, 1000));
    expect(laid.kind === 'counted' && laid.bins.map(({ from }) => from)).toEqual(['2010-03']);
  });
});

describe('years', () => {
  it('become fewer and more around their middle, and come to an end', () => {
    expect(scaled(SPAN, 0.5)).toEqual({ from: 2005, to: 2014 });
    expect(scaled({ from: 2010, to: 2010 }, 0.5)).toEqual({ from: 2010, to: 2010 });
    expect(scaled({ from: 1900, to: 2099 }, 2)).toEqual({ from: 1900, to: 2099 });
    expect(shifted(SPAN, -1)).toEqual({ from: 1990, to: 2009 });
    expect(shifted({ from: 2090, to: 2099 }, 1)).toEqual({ from: 2090, to: 2099 });
  });

  it('are written at round distances', () => {
    expect(ticks(SPAN, 1000)).toHaveLength(20);
    expect(ticks(SPAN, 300)).toEqual([2000, 2005, 2010, 2015]);
  });
});

describe('kinds', () => {
  it('come back from the address as they were chosen', () => {
    for (const lanes of [LANES, LANES_AT_FIRST, ['COURT'] as const])
      expect(lanesOf(namesOfLanes(lanes))).toEqual(lanes);
    expect(namesOfLanes(LANES_AT_FIRST)).toEqual([]);
  });

  it('have shapes by what happens', () => {
    expect((['ADOPTED', 'TOOK_EFFECT', 'REPEALED'] as const).map(shapeOf)).toEqual(['begins', 'changes', 'ends']);
  });
});

describe('the same in Cypher', () => {
  it('asks for the same kinds, events and years', () => {
    expect(timelineCypher({ lang: 'EN', kinds: ['CAMPAIGN'], events: ['STARTED'], from: '2015', to: '2016' })).toBe(
      `MATCH (event:Event)
WHERE event.id >= '2015-01-01'
  AND event.id < '2016-12-31~'
  AND event.entityKind IN ['CAMPAIGN']
  AND event.kind IN ['STARTED']
MATCH (entity:Entity { id: event.entityId })
RETURN event.on AS day, event.kind AS what, entity
ORDER BY event.id`,
    );
  });
});

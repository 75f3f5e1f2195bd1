import { describe, expect, it } from 'vitest';
import { firstDayOf, lifeOf, placeLabels } from '../../../src/web/views/entity/version-events';

const LAW = {
  adoptedOn: '2016-11-07',
  promulgatedOn: '2016-11-07',
  effectiveOn: '2017-06-01',
  repealedOn: null,
  versions: [
    { name: 'as adopted', versionKind: 'ADOPTED', adoptedOn: '2016-11-07', effectiveOn: '2017-06-01' },
    { name: 'amended', versionKind: 'AMENDED', adoptedOn: '2025-10-28', effectiveOn: null },
  ],
} as const;

describe('the life of an instrument', () => {
  it('has a day for all that happened on it, leaves out what is not dated, and tells the first version once', () => {
    expect(lifeOf({ ...LAW, versions: [...LAW.versions] })).toEqual([
      { day: '2016-11-07', events: [{ kind: 'ADOPTED' }, { kind: 'PROMULGATED' }] },
      { day: '2017-06-01', events: [{ kind: 'TOOK_EFFECT' }] },
      { day: '2025-10-28', events: [{ kind: 'AMENDED', version: 'amended' }] },
    ]);
  });

  it('places a month or a year at its first day', () => {
    expect([firstDayOf('2016'), firstDayOf('2016-11')]).toEqual([Date.UTC(2016, 0), Date.UTC(2016, 10)]);
  });
});

describe('the labels of a line of time', () => {
  it('go up a row where they would cover each other, and stay within the width', () => {
    const labels = [
      { x: 0, length: 100 },
      { x: 50, length: 100 },
      { x: 180, length: 100 },
      { x: 290, length: 100 },
    ];
    const places = placeLabels(labels, 300);
    expect(places.map(({ row }) => row)).toEqual([0, 1, 0, 1]);
    expect(places.at(-1)?.x).toBe(200);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADGE, badgePlaces, type Leading } from '../../../src/web/views/graph/badge-places';

const SIZE = { width: 800, height: 600 };
const leading = (id: string, x: number, y: number, rest: Partial<Leading> = {}): Leading => ({
  id,
  x,
  y,
  radius: 20,
  isFirst: false,
  ...rest,
});

describe('the badges of what leads on', () => {
  it('stand to the upper right of their entities', () => {
    expect(badgePlaces([leading('a', 100, 100)], SIZE)).toEqual([{ id: 'a', x: 112, y: 92 }]);
  });

  it('give way to those of larger entities, and all of them to the selected one', () => {
    const large = leading('large', 110, 100, { radius: 30 });
    expect(badgePlaces([leading('a', 100, 100), large], SIZE).map(({ id }) => id)).toEqual(['large']);
    const chosen = leading('chosen', 100, 100, { radius: 4, isFirst: true });
    expect(badgePlaces([large, chosen], SIZE).map(({ id }) => id)).toEqual(['chosen']);
  });

  it('are left out where an entity is too small, or the badge would not be seen whole', () => {
    const none = [
      leading('small', 100, 100, { radius: 4 }),
      leading('left', -60, 100),
      leading('above', 300, 5),
      leading('right', 780, 300),
      leading('below', 300, 640),
    ];
    expect(badgePlaces(none, SIZE)).toEqual([]);
  });

  it('never cover each other', () => {
    const somewhere = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 60 }), (points) => {
        const places = badgePlaces(
          points.map(({ x, y }, index) => leading(String(index), x, y, { radius: 5 + (index % 20) })),
          SIZE,
        );
        places.forEach((one, index) => {
          for (const other of places.slice(index + 1)) {
            const isApart = Math.abs(one.x - other.x) >= BADGE.width || Math.abs(one.y - other.y) >= BADGE.height;
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });
});

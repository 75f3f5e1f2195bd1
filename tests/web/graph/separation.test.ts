import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separated, type Box } from '../../../src/web/views/graph/separation';

const GAP = 6;

const box = (id: string, x: number, y: number, isFixed = false): Box => ({
  id,
  x,
  y,
  left: 40,
  right: 40,
  up: 10,
  down: 30,
  isFixed,
});

/** Whether two are nearer than the gap, but for what rounding takes away. */
function overlap(one: Box, other: Box): boolean {
  const room = GAP - 0.4;
  return (
    one.x + one.right + room > other.x - other.left &&
    other.x + other.right + room > one.x - one.left &&
    one.y + one.down + room > other.y - other.up &&
    other.y + other.down + room > one.y - one.up
  );
}

function at(boxes: readonly Box[]): Box[] {
  const places = separated(boxes, GAP);
  return boxes.map((each) => ({ ...each, ...places.get(each.id) }));
}

describe('moving captions apart', () => {
  it('leaves what covers nothing where it is', () => {
    const places = separated([box('a', 0, 0), box('b', 200, 0), box('c', 0, 100)], GAP);
    expect([...places]).toEqual([
      ['a', { x: 0, y: 0 }],
      ['c', { x: 0, y: 100 }],
      ['b', { x: 200, y: 0 }],
    ]);
  });

  it('moves two by half each, along the axis on which they overlap less', () => {
    const places = separated([box('a', 0, 0), box('b', 10, 36)], GAP);
    expect(places.get('a')).toEqual({ x: 0, y: -5 });
    expect(places.get('b')).toEqual({ x: 10, y: 41 });
  });

  it('never moves what is pinned, and makes the other give way', () => {
    const places = separated([box('a', 0, 0, true), box('b', 10, 36)], GAP);
    expect(places.get('a')).toEqual({ x: 0, y: 0 });
    expect(places.get('b')).toEqual({ x: 10, y: 46 });
  });

  it('ends with no two over each other, wherever they began, and always the same way', () => {
    const place = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 25 }), (places) => {
        const boxes = places.map(({ x, y }, index) => box(`n${String(index)}`, x, y));
        const moved = at(boxes);
        const covering = moved.flatMap((one, index) =>
          moved
            .slice(index + 1)
            .filter((other) => overlap(one, other))
            .map(({ id }) => [one.id, id]),
        );
        expect(covering).toEqual([]);
        expect(at([...boxes].reverse()).reverse()).toEqual(moved);
      }),
    );
  });
});

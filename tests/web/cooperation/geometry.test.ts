import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcBetween, widthOf } from '../../../src/web/views/cooperation/arc.js';
import { iso2Of, worldMap } from '../../../src/web/views/cooperation/geography.js';
import { labelsOf } from '../../../src/web/views/cooperation/labels.js';
import { ARROWS, nearestTowards } from '../../../src/web/views/cooperation/nearest.js';
import { middle, moved, WHOLE, zoomed, zoomOf, zoomText } from '../../../src/web/views/cooperation/zoom.js';

const SIZE = { width: 800, height: 400 };

describe('the world map', () => {
  const map = worldMap(800);

  it('is as wide as it is told to be, and about half as high', () => {
    expect(map.width).toBe(800);
    expect(map.height).toBeGreaterThan(360);
    expect(map.height).toBeLessThan(420);
  });

  it('has a mark for countries that are too small to be drawn', () => {
    const drawn = new Set(map.lands.map(({ number }) => iso2Of(number)));
    expect(drawn.has('CN')).toBe(true);
    for (const small of ['SG', 'MT', 'MU', 'BH', 'HK']) {
      expect(drawn.has(small), small).toBe(false);
      expect(map.placeOf(small), small).toBeDefined();
    }
  });

  it('puts France into Europe and the United States onto their mainland', () => {
    const [fr, us, es] = ['FR', 'US', 'ES'].map((code) => map.placeOf(code));
    expect(Math.hypot((fr?.x ?? 0) - (es?.x ?? 0), (fr?.y ?? 0) - (es?.y ?? 0))).toBeLessThan(30);
    expect(us?.x).toBeLessThan(fr?.x ?? 0);
    expect(map.placeOf('no such country')).toBeUndefined();
  });
});

describe('an arc', () => {
  it('is the same from either end and bends upwards', () => {
    const [one, other] = [
      { x: 0, y: 100 },
      { x: 100, y: 100 },
    ];
    expect(arcBetween(one, other)).toBe('M0,100Q50,82 100,100');
    expect(arcBetween(other, one)).toBe(arcBetween(one, other));
  });

  it('is the wider the more it is made of', () => {
    expect([1, 4, 15].map(widthOf)).toEqual([1.7, 2.8, 4.9]);
  });
});

describe('arrow keys', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y });
  const from = at('here', 0, 0);

  it('lead to what lies ahead rather than to what is near but aside', () => {
    const marks = [from, at('aside', 5, 20), at('ahead', 30, 2), at('behind', -3, 0)];
    expect(nearestTowards(from, ARROWS.ArrowRight!, marks)?.id).toBe('ahead');
    expect(nearestTowards(from, ARROWS.ArrowLeft!, marks)?.id).toBe('behind');
  });

  it('stay where nothing lies ahead', () => {
    expect(nearestTowards(from, ARROWS.ArrowUp!, [from, at('below', 0, 9)])).toBeUndefined();
  });
});

describe('zooming', () => {
  it('comes back from the address as it was, and the same part of a map of another size', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 12, noNaN: true }), part, part, (factor, x, y) => {
        const close = zoomed(WHOLE, factor, { x: x * SIZE.width, y: y * SIZE.height }, SIZE);
        const text = zoomText(close, SIZE);
        const back = zoomOf(text, SIZE);
        // Rounding moves it by no more than one can see, and only once.
        expect(Math.abs(back.k - close.k)).toBeLessThanOrEqual(0.005);
        expect(Math.abs(middle(back, SIZE).x - middle(close, SIZE).x)).toBeLessThan(2 / close.k);
        expect(Math.abs(middle(back, SIZE).y - middle(close, SIZE).y)).toBeLessThan(2 / close.k);
        const half = { width: SIZE.width / 2, height: SIZE.height / 2 };
        expect(middle(zoomOf(text, half), half).x).toBeCloseTo(middle(back, SIZE).x / 2, 6);
      }),
    );
  });

  it('is the whole where the address means nothing', () => {
    for (const text of ['', '4', '4.00*x*1', '-4.00*1*1', '4*1*1', '0.10*1*1'])
      expect(zoomOf(text, SIZE).k, text).toBe(1);
    expect(zoomOf('99.00*5000*5000', SIZE).k).toBe(12);
  });

  it('brings a point to the middle, and never shows more than the picture', () => {
    const close = zoomed(WHOLE, 4, { x: 500, y: 200 }, SIZE);
    expect(middle(close, SIZE)).toEqual({ x: 500, y: 200 });
    expect(zoomed(WHOLE, 2, { x: 0, y: 0 }, SIZE)).toEqual({ k: 2, x: 0, y: 0 });
    expect(zoomed(close, 0.01, { x: 500, y: 200 }, SIZE)).toMatchObject(WHOLE);
  });

  it('moves no farther than the edges', () => {
    const close = zoomed(WHOLE, 2, { x: 400, y: 200 }, SIZE);
    expect(moved(close, { x: -9999, y: 9999 }, SIZE)).toEqual({ k: 2, x: -800, y: 0 });
  });
});

describe('names on the map', () => {
  const mark = (id: string, x: number, y: number) => ({ id, name: 'China', radius: 5, x, y });

  it('never lie over each other: the first has the first choice, the next another side or none', () => {
    const labels = labelsOf([mark('a', 100, 50), mark('b', 125, 52), mark('c', 112, 49)], 800, 9);
    expect(labels.map(({ mark: { id }, side, y }) => [id, side, y])).toEqual([
      ['a', 'start', 54],
      ['b', 'middle', 68.5],
      ['c', 'middle', 40.5],
    ]);
    const crowd = Array.from({ length: 30 }, (_, index) => mark(String(index), 100, 50));
    expect(labelsOf(crowd, 800, 30).length).toBeLessThan(9);
    expect(labelsOf([mark('a', 100, 50), mark('b', 100, 80)], 800, 9)).toHaveLength(2);
  });

  it('stand to the left where the right edge is near', () => {
    expect(labelsOf([mark('a', 795, 50)], 800, 9)[0]?.side).toBe('end');
  });
});

import { describe, expect, it } from 'vitest';
import { placeTypes, type Placeable } from '../../../src/web/graphiql/place-types';

const box = (name: string, leadsTo: string[] = [], height = 100): Placeable => ({ name, width: 200, height, leadsTo });

describe('the places of types', () => {
  it('lead from the root to the right, what nothing leads to last', () => {
    const places = placeTypes([box('Alone'), box('C'), box('B', ['C', 'Query']), box('Query', ['B'])], 'Query');
    const fromLeft = [...places].sort(([, a], [, b]) => a.x - b.x).map(([name]) => name);
    expect(fromLeft).toEqual(['Query', 'B', 'C', 'Alone']);
  });

  it('are apart from each other, however many one type leads to', () => {
    const names = Array.from({ length: 40 }, (_, index) => `T${index}`);
    const boxes = [box('Query', names), ...names.map((name, index) => box(name, [], 60 + index * 20))];
    const places = placeTypes(boxes, 'Query');
    for (const one of boxes) {
      for (const other of boxes.filter(({ name }) => name > one.name)) {
        const [a, b] = [places.get(one.name)!, places.get(other.name)!];
        const apart = Math.abs(a.x - b.x) > 200 || Math.abs(a.y - b.y) > (one.height + other.height) / 2;
        expect(apart, `${one.name} and ${other.name}`).toBe(true);
      }
    }
  });
});

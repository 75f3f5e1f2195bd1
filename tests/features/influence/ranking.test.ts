import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingOf, type DependantsRow } from '../../../src/features/influence/ranking.js';

const row = (id: string, dependants: string[], tier = 'LAW'): DependantsRow => [id, tier, dependants];

describe('a ranking', () => {
  it('puts what more rests on first, directly and through others', () => {
    const rows = [row('law', ['regulation']), row('regulation', ['rule-1', 'rule-2'], 'ADMINISTRATIVE_REGULATION')];
    const ranked = rankingOf(rows, 10);
    expect(ranked.map(({ id, dependants }) => [id, dependants])).toEqual([
      ['law', 3],
      ['regulation', 2],
    ]);
    expect(ranked[0]?.score).toBeGreaterThan(ranked[1]?.score ?? 1);
  });

  it('puts equals in the order of their ids', () => {
    const rows = ['b', 'c', 'a'].map((id) => row(id, [`rule of ${id}`]));
    expect(rankingOf(rows, 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes for equals what differs only by the order in which it was added up', () => {
    /** An instrument whose dependants rest on so many others each. */
    const among = (id: string, bases: readonly number[]): DependantsRow[] => {
      const dependants = bases.map((_, index) => `${id}-${index}`);
      const others = bases.flatMap((count, index) =>
        Array.from({ length: count }, (_, other) => row(`other-${id}-${index}-${other}`, [`${id}-${index}`])),
      );
      return [row(id, dependants), ...others];
    };
    const bases = [1, 2, 4, 6, 9, 12];
    for (const [one, two] of [
      [bases, bases.toReversed()],
      [bases.toReversed(), bases],
    ] as const) {
      const [first, second] = rankingOf([...among('b', one), ...among('a', two)], 2);
      expect([first?.id, second?.id]).toEqual(['a', 'b']);
      expect(second?.score).toBe(first?.score);
    }
  });

  it('counts what rests on it in several ways once, and never itself', () => {
    const rows = [row('a', ['b', 'c']), row('b', ['c']), row('c', ['a'])];
    expect(rankingOf(rows, 10).map(({ dependants }) => dependants)).toEqual([2, 2, 2]);
  });

  it('shows some tiers with the scores that they have among all', () => {
    const rows = [row('law', ['regulation']), row('regulation', ['rule'], 'ADMINISTRATIVE_REGULATION')];
    expect(rankingOf(rows, 10, ['LAW'])).toEqual(rankingOf(rows, 10).filter(({ id }) => id === 'law'));
    expect(rankingOf(rows, 10, [])).toEqual([]);
  });

  it('may be of nothing', () => {
    expect(rankingOf([], 10)).toEqual([]);
  });

  it('is the same in whatever order its rows come, and its scores share at most 1', () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 19 }));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), (edges) => {
        const targets = [...new Set(edges.map(([to]) => to))];
        const rows = targets.map((to) =>
          row(
            `i${to}`,
            edges.filter(([of]) => of === to).map(([, from]) => `i${from}`),
          ),
        );
        const turned = rows
          .toReversed()
          .map(([id, tier, dependants]): DependantsRow => [id, tier, dependants.toReversed()]);
        const ranked = rankingOf(rows, 100);
        expect(rankingOf(turned, 100)).toEqual(ranked);
        expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

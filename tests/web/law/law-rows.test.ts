import { describe, expect, it } from 'vitest';
import { basisChain, otherBases } from '../../../src/web/views/law/basis-chain';
import { rowsOf, sorted, type SortKey } from '../../../src/web/views/law/law-rows';
import { instrument, LINEAGE, tie } from './lineage';

const order = (by: SortKey, descending = false): string[] =>
  sorted(rowsOf(LINEAGE), by, descending, 'en').map(({ node, basis }) => `${node.name} on ${basis.name}`);

describe('the table of a law', () => {
  it('has a row for each law that an instrument rests on or amends, and none for what only repeals', () => {
    expect(rowsOf(LINEAGE)).toHaveLength(5);
  });

  it('sorts articles as numbers, and what has none stands last in both directions', () => {
    expect(order('article').slice(0, 3)).toEqual(['rule A on law', 'old rule on law', 'rule B on law']);
    expect(order('article', true)[0]).toBe('rule B on law');
    expect(order('article', true).slice(3)).toEqual(order('article').slice(3));
  });

  it('sorts by day, unknown last', () => {
    expect(order('date').at(0)).toBe('old rule on law');
    expect(order('date').at(-1)).toBe('amending law on law');
  });

  it('sorts tiers by rank, not by letter', () => {
    expect(order('tier')[0]).toBe('amending law on law');
  });
});

describe('what a law rests on', () => {
  const up = {
    nodes: [instrument('law', 'LAW'), instrument('decision', 'LAW'), instrument('constitution', 'CONSTITUTION')],
    relationships: [tie('law', 'IMPLEMENTS', 'decision'), tie('decision', 'IMPLEMENTS', 'constitution')],
  };

  it('leads from the Constitution down, on the shortest way', () => {
    expect(basisChain(up).map(({ id }) => id)).toEqual(['constitution', 'decision']);
    const direct = { ...up, relationships: [...up.relationships, tie('law', 'IMPLEMENTS', 'constitution')] };
    expect(basisChain(direct).map(({ id }) => id)).toEqual(['constitution']);
    expect(otherBases(direct, basisChain(direct)).map(({ id }) => id)).toEqual(['decision']);
  });

  it('is nothing for what rests on nothing', () => {
    expect(basisChain({ nodes: up.nodes, relationships: [] })).toEqual([]);
  });
});

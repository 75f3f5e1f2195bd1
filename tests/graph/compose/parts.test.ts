import { describe, expect, it } from 'vitest';
import type { SortKey } from '../../../src/graph/compose/order.js';
import { boundsOf, indexedParts, isIndexable } from '../../../src/graph/compose/parts.js';

const ID: SortKey = { expression: 'node.id' };
const DAY: SortKey = { expression: 'node.adoptedOn', nullable: true, descending: false };
const DAY_DOWN: SortKey = { ...DAY, descending: true };
const COUNT: SortKey = { expression: 'node.memberCount', nullable: true, numeric: true, descending: true };
const down = (key: SortKey): SortKey => ({ ...key, descending: true });

describe('an index can give the order', () => {
  it.each<[string, SortKey[], boolean]>([
    ['of the id', [ID], true],
    ['of the id, falling', [down(ID)], true],
    ['of a key and the id', [DAY, { ...ID, descending: false }], true],
    ['of both falling', [DAY_DOWN, down(ID)], true],
    ['but not of two directions', [DAY_DOWN, { ...ID, descending: false }], false],
    ['nor of two keys and the id', [DAY, DAY, ID], false],
  ])('%s', (_, keys, expected) => {
    expect(isIndexable(keys)).toBe(expected);
  });
});

describe('the parts of a list', () => {
  const parts = (keys: SortKey[], backward: boolean, fromCursor: boolean, leading: string[] = []) =>
    indexedParts(keys, { backward, fromCursor, leading }).map(({ condition, order }) => `${condition} BY ${order}`);

  it('by the id are one range', () => {
    expect(parts([ID], false, false)).toEqual(["node.id > '' BY node.id"]);
    expect(parts([ID], true, true)).toEqual(['node.id < $cursor0 BY node.id DESC']);
    expect(parts([down(ID)], false, true)).toEqual(['node.id < $cursor0 BY node.id DESC']);
  });

  it('are what is known and then what is not, the other way round backwards', () => {
    expect(parts([DAY, ID], false, false)).toEqual([
      'node.adoptedOn > $known AND node.id IS NOT NULL BY node.adoptedOn, node.id',
      "node.adoptedOn IS NULL AND node.id > '' BY node.id",
    ]);
    expect(parts([DAY, ID], true, false)).toEqual([
      "node.adoptedOn IS NULL AND node.id > '' BY node.id DESC",
      'node.adoptedOn > $known AND node.id IS NOT NULL BY node.adoptedOn DESC, node.id DESC',
    ]);
  });

  it('behind a cursor begin with its ties', () => {
    expect(parts([DAY, ID], false, true)).toEqual([
      'node.adoptedOn = $cursor0 AND node.id > $cursor1 BY node.adoptedOn, node.id',
      'node.adoptedOn > $cursor0 AND node.id IS NOT NULL BY node.adoptedOn, node.id',
      'node.adoptedOn IS NULL AND node.id > $unknown BY node.id',
    ]);
    expect(parts([DAY_DOWN, down(ID)], true, true)).toEqual([
      'node.adoptedOn IS NULL AND node.id > $unknown BY node.id',
      'node.adoptedOn = $cursor0 AND node.id > $cursor1 BY node.adoptedOn, node.id',
      'node.adoptedOn > $cursor0 AND node.id IS NOT NULL BY node.adoptedOn, node.id',
      'node.adoptedOn > $known AND node.id IS NOT NULL BY node.adoptedOn, node.id',
    ]);
  });

  it('are ordered by what leads their indexes first', () => {
    expect(parts([DAY_DOWN, down(ID)], false, false, ['node.tier'])[0]).toMatch(
      / BY node.tier DESC, node.adoptedOn DESC, node.id DESC$/,
    );
  });
});

describe('the bounds', () => {
  it('leave out by null the parts that the cursor is not before', () => {
    expect(boundsOf([DAY, ID], false, undefined)).toEqual({ known: '', unknown: null });
    expect(boundsOf([DAY, ID], false, ['2016', 'b'])).toEqual({ known: null, unknown: '' });
    expect(boundsOf([DAY, ID], false, [null, 'b'])).toEqual({ known: null, unknown: 'b' });
    expect(boundsOf([DAY, ID], true, ['2016', 'b'])).toEqual({ known: null, unknown: null });
    expect(boundsOf([DAY, ID], true, [null, 'b'])).toEqual({ known: '', unknown: 'b' });
    expect(boundsOf([DAY_DOWN, down(ID)], false, ['2016', 'b'])).toEqual({ known: null, unknown: '\uFFFF' });
  });

  it('of numbers are numbers', () => {
    expect(boundsOf([COUNT, down(ID)], false, undefined).known).toBe(-Infinity);
  });
});

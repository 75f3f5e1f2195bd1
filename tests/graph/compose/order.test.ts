import { describe, expect, it } from 'vitest';
import { beyond, orderBy, orderName, type SortKey } from '../../../src/graph/compose/order.js';

const ID: SortKey = { expression: 'node.id' };
const DAY: SortKey = { expression: 'node.adoptedOn', nullable: true };
const DAY_DOWN: SortKey = { ...DAY, descending: true };

describe('an order', () => {
  it.each<[SortKey[], backward: boolean, string]>([
    [[ID], false, 'node.id'],
    [[ID], true, 'node.id DESC'],
    [[DAY, ID], false, 'node.adoptedOn IS NULL, node.adoptedOn, node.id'],
    [[DAY, ID], true, 'node.adoptedOn IS NULL DESC, node.adoptedOn DESC, node.id DESC'],
    // Unknown comes last in either direction.
    [[DAY_DOWN, ID], false, 'node.adoptedOn IS NULL, node.adoptedOn DESC, node.id'],
    [[DAY_DOWN, ID], true, 'node.adoptedOn IS NULL DESC, node.adoptedOn, node.id DESC'],
  ])('of %j, backward %s, is written %s', (keys, backward, expected) => {
    expect(orderBy(keys, backward)).toBe(expected);
  });

  it('has a name that tells it from every other', () => {
    const orders = [
      [ID],
      [DAY, ID],
      [DAY_DOWN, ID],
      [{ expression: 'relationship.id' }],
      [{ expression: 'other.id' }, ID],
    ];
    expect(orders.map(orderName)).toEqual([
      'id',
      'adoptedOn,id',
      'adoptedOn DESC,id',
      'relationship.id',
      'other.id,id',
    ]);
  });
});

describe('what lies beyond a cursor', () => {
  it('is compared key by key', () => {
    expect(beyond([ID], false, 'c')).toBe('node.id > $c0');
    expect(beyond([ID], true, 'c')).toBe('node.id < $c0');
    expect(beyond([{ expression: 'other.id' }, ID], false, 'c')).toBe(
      '(other.id > $c0 OR (other.id = $c0 AND node.id > $c1))',
    );
  });

  it('goes from the known to the unknown forwards, and the other way backwards', () => {
    expect(beyond([DAY, ID], false, 'c')).toBe(
      '((node.adoptedOn > $c0 OR ($c0 IS NOT NULL AND node.adoptedOn IS NULL)) OR ' +
        '((node.adoptedOn = $c0 OR ($c0 IS NULL AND node.adoptedOn IS NULL)) AND node.id > $c1))',
    );
    expect(beyond([DAY_DOWN, ID], true, 'c')).toBe(
      '((node.adoptedOn > $c0 OR ($c0 IS NULL AND node.adoptedOn IS NOT NULL)) OR ' +
        '((node.adoptedOn = $c0 OR ($c0 IS NULL AND node.adoptedOn IS NULL)) AND node.id < $c1))',
    );
  });
});

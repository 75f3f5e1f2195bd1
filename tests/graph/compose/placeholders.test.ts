import { describe, expect, it } from 'vitest';
import { fillPlaceholders } from '../../../src/graph/compose/placeholders.js';

const filled = (text: string, dated = false): string =>
  fillPlaceholders(text, { steps: () => 3, types: () => ['IMPLEMENTS', 'AMENDS'], dated });

describe('a placeholder', () => {
  it('for a bound or for types is filled with them', () => {
    expect(filled('MATCH (this)-[way:$any($types)*1..$depth]-(node)')).toBe(
      'MATCH (this)-[way:AMENDS|IMPLEMENTS*1..3]-(node)',
    );
  });

  it('for a day asks about the day where there is one', () => {
    expect(filled('WHERE validOn(way) AND dated()', true)).toBe(
      'WHERE (coalesce(way.sinceFirst <= date($asOf), true) AND coalesce(way.untilLast >= date($asOf), true)) AND true',
    );
  });
});

describe('without a day', () => {
  it.each([
    [
      'a condition on each step is not asked',
      'a\nWHERE all(way IN ways WHERE validOn(way) AND existsOn(startNode(way)))\nb',
      'a\nb',
    ],
    ['nor one on each node', 'a\nWHERE all(each IN nodes(path) WHERE existsOn(each))\nb', 'a\nb'],
    ['what else is asked stays', 'a\n  WHERE validOn(way)\n    AND node.id = $id\nb', 'a\n  WHERE node.id = $id\nb'],
    ['on its line, too', 'a\nWHERE validOn(way) AND node.id = $id\nb', 'a\nWHERE true AND node.id = $id\nb'],
  ])('%s', (_, text, expected) => {
    expect(filled(text)).toBe(expected);
  });
});

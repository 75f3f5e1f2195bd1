import { describe, expect, it } from 'vitest';
import { treeOf, type TreeItem } from '../../../src/web/views/law/lineage-tree';
import { foldingOf, turnedOver, visibleRows, wayTo, type TreeRow } from '../../../src/web/views/law/tree-rows';
import { placed } from '../../../src/web/views/law/picture-layout';
import { LINEAGE } from './lineage';

const tree = treeOf(LINEAGE)!;
const keysOf = (fold: string[]): string[] => visibleRows(tree, foldingOf(fold)).map(({ item }) => item.key);

function find(item: TreeItem, key: string): TreeItem | undefined {
  if (item.key === key) return item;
  return item.type === 'more' ? undefined : item.children.map((child) => find(child, key)).find(Boolean);
}

describe('the tree of a law', () => {
  it('has amendments first, then the tiers, the earliest in each first', () => {
    expect(keysOf([])).toEqual([
      'law',
      'law~AMENDMENTS',
      'amending law',
      'law~DEPARTMENTAL_RULE',
      'old rule',
      'rule B',
      'rule B~DEPARTMENTAL_RULE',
      'rule B>rule A',
      'rule A',
      'rule A+',
    ]);
  });

  it('shows once in full what rests on several laws, and refers to it elsewhere', () => {
    expect(find(tree, 'rule A')).toMatchObject({ isReference: false, children: [{ type: 'more', count: 7 }] });
    expect(find(tree, 'rule B>rule A')).toMatchObject({ isReference: true, children: [] });
  });

  it('says once what replaced an instrument, though that repealed it too', () => {
    expect(find(tree, 'old rule')).toMatchObject({ endedBy: [{ how: 'REPLACES', by: { id: 'rule A' } }] });
  });

  it('is none where nothing was found', () => {
    expect(treeOf({ ...LINEAGE, nodes: [] })).toBeUndefined();
  });

  it('ends, though two instruments rest on each other', () => {
    const back = { ...LINEAGE.relationships[3]!, from: { id: 'rule B' }, to: { id: 'rule A' } };
    const rows = visibleRows(treeOf({ ...LINEAGE, relationships: [...LINEAGE.relationships, back] })!, foldingOf([]));
    expect(rows.filter(({ item }) => item.type === 'law' && item.node.id === 'rule B')).toHaveLength(2);
  });
});

describe('folding', () => {
  it('hides what is beneath a line, and is the same again when the line is turned twice', () => {
    const fold = turnedOver(foldingOf([]), 'rule B');
    expect(keysOf(fold)).not.toContain('rule B>rule A');
    expect(turnedOver(foldingOf(fold), 'rule B')).toEqual([]);
  });

  it('begins with all folded where that was asked for, and then unfolds single lines', () => {
    expect(keysOf(['all'])).toEqual(['law']);
    expect(keysOf(['all', 'law'])).toEqual(['law', 'law~AMENDMENTS', 'law~DEPARTMENTAL_RULE']);
  });

  it('finds the lines that lead to an instrument', () => {
    expect(wayTo(tree, 'rule A')).toEqual(['law~DEPARTMENTAL_RULE', 'law']);
    expect(wayTo(tree, 'none')).toBeUndefined();
  });
});

describe('the picture', () => {
  it('gives each line that has nothing beneath it a height of its own, and puts the rest in the middle of theirs', () => {
    const places = placed(visibleRows(tree, foldingOf([])), () => 100);
    const leaves = places.filter(({ row }) => !row.isExpanded).map(({ y }) => y);
    expect(new Set(leaves).size).toBe(leaves.length);
    const [root, amendments, , rules] = places;
    expect(root?.y).toBe((amendments!.y + rules!.y) / 2);
    expect(amendments?.from?.y).toBe(root?.y);
  });

  it('begins every line behind the caption that it comes from, and every column behind all captions of the one before', () => {
    const widthOf = ({ item }: TreeRow): number => 10 * item.key.length;
    const places = placed(visibleRows(tree, foldingOf([])), widthOf);
    for (const { row, x, from } of places) {
      const before = places.filter((other) => other.row.level === row.level - 1 && other.row.isExpanded);
      for (const other of before) expect(x).toBeGreaterThan(other.x + widthOf(other.row) + 40);
      const parent = before.find((other) => other.row.item.key === row.parentKey);
      expect(from?.x ?? 0).toBeGreaterThan(parent ? parent.x + widthOf(parent.row) : -1);
    }
  });
});

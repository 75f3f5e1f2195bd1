import type { LawItem, TreeItem } from './lineage-tree';

/** A line of the tree as it is shown, with what a screen reader says of its place. */
export interface TreeRow {
  readonly item: TreeItem;
  /** 1 for the root. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Undefined where there is nothing beneath it. */
  readonly isExpanded: boolean | undefined;
  readonly parentKey: string | undefined;
}

/** Which lines are folded: all, none or the deep ones at first, and those that a person turned. */
export interface Folding {
  readonly base: 'auto' | 'all' | 'none';
  readonly turned: ReadonlySet<string>;
}

/** More lines than a person scrolls through at once. */
const MANY = 150;

/** Reads the folding from the address: `all` or `none` first where it was asked for, then the lines that were turned. */
export function foldingOf(parameter: readonly string[]): Folding {
  const [first] = parameter;
  const base = first === 'all' || first === 'none' ? first : 'auto';
  return { base, turned: new Set(base === 'auto' ? parameter : parameter.slice(1)) };
}

/** The folding as the address holds it, with one line turned over. */
export function turnedOver({ base, turned }: Folding, key: string): string[] {
  const next = new Set(turned);
  if (!next.delete(key)) next.add(key);
  return [...(base === 'auto' ? [] : [base]), ...next];
}

/** The lines of a tree that are not folded away. */
export function visibleRows(root: LawItem, { base, turned }: Folding): TreeRow[] {
  const isLong = countOf(root) > MANY;
  const isOpen = (key: string, level: number): boolean => {
    const atFirst = base === 'none' || (base === 'auto' && (!isLong || level < 2));
    return atFirst !== turned.has(key);
  };
  const rows: TreeRow[] = [];
  const walk = (items: readonly TreeItem[], level: number, parentKey: string | undefined): void => {
    items.forEach((item, index) => {
      const children = item.type === 'more' ? [] : item.children;
      const isExpanded = children.length === 0 ? undefined : isOpen(item.key, level);
      rows.push({ item, level, position: index + 1, setSize: items.length, isExpanded, parentKey });
      if (isExpanded) walk(children, level + 1, item.key);
    });
  };
  walk([root], 1, undefined);
  return rows;
}

/** How many lines a tree has in all. */
function countOf(item: TreeItem): number {
  return 1 + (item.type === 'more' ? 0 : item.children.reduce((sum: number, child) => sum + countOf(child), 0));
}

/** The lines above one, the nearest first, for unfolding the way to it; undefined where the tree does not hold it. */
export function wayTo(root: TreeItem, key: string): string[] | undefined {
  if (root.key === key) return [];
  for (const child of root.type === 'more' ? [] : root.children) {
    const way = wayTo(child, key);
    if (way) return [...way, root.key];
  }
  return undefined;
}

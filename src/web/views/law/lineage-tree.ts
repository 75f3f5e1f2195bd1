import { TIERS, type InstrumentTier } from '../../kinds';
import { grouped } from './grouped';
import { instrumentOf, type Lineage, type LineageNode, type LineageTie } from './law-operation';

/** What stands together beneath an instrument: what amends it, or what implements it at one tier. */
export type GroupName = InstrumentTier | 'AMENDMENTS';

/** An instrument in the tree. It stands once in full; where it rests on another law too, only a reference to it. */
export interface LawItem {
  readonly type: 'law';
  readonly key: string;
  readonly node: LineageNode;
  /** What connects it with the instrument above it; none for the root. */
  readonly ties: readonly LineageTie[];
  readonly isReference: boolean;
  /** What repealed or replaced it. */
  readonly endedBy: readonly {
    readonly how: 'REPEALS' | 'REPLACES';
    readonly by: LineageNode;
    readonly tie: LineageTie;
  }[];
  readonly children: readonly TreeItem[];
}

/** Instruments of one tier beneath another. */
export interface GroupItem {
  readonly type: 'group';
  readonly key: string;
  readonly name: GroupName;
  readonly children: readonly LawItem[];
}

/** Says how many relationships lead on to what is not shown. */
export interface MoreItem {
  readonly type: 'more';
  readonly key: string;
  readonly of: LineageNode;
  readonly count: number;
  readonly exact: boolean;
}

/** A place in the tree. */
export type TreeItem = LawItem | GroupItem | MoreItem;

/** The tree beneath the first node, undefined where there is none. What can be reached by several ways stands on the shortest. */
export function treeOf(lineage: Lineage): LawItem | undefined {
  const [root] = lineage.nodes;
  if (!root) return undefined;
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const below = grouped(
    lineage.relationships.filter(({ type }) => type === 'IMPLEMENTS' || type === 'AMENDS'),
    ({ to }) => to.id,
  );
  const parents = nearestParents(root.id, below);
  const more = new Map(lineage.more.map((item) => [item.node.id, item]));

  const itemOf = (node: LineageNode, parentId: string | undefined, ties: readonly LineageTie[]): LawItem => {
    const isReference = parentId !== undefined && parents.get(node.id) !== parentId;
    return {
      type: 'law',
      key: isReference ? `${parentId}>${node.id}` : node.id,
      node,
      ties,
      isReference,
      endedBy: endingsOf(node.id, lineage.relationships, nodes),
      children: isReference ? [] : childrenOf(node),
    };
  };
  const childrenOf = (node: LineageNode): TreeItem[] => {
    const ties = grouped(below.get(node.id) ?? [], ({ from }) => from.id);
    const items = [...ties].flatMap(([id, between]) => {
      const child = nodes.get(id);
      return child ? [itemOf(child, node.id, between)] : [];
    });
    const further = more.get(node.id);
    return [
      ...groupsOf(node.id, items),
      ...(further
        ? [{ type: 'more' as const, key: `${node.id}+`, of: node, count: further.count, exact: further.exact }]
        : []),
    ];
  };
  return itemOf(root, undefined, []);
}

/** Which instrument each stands under: the nearest to the root, the first by id among equals. */
function nearestParents(
  root: string,
  below: ReadonlyMap<string, readonly LineageTie[]>,
): Map<string, string | undefined> {
  const parents = new Map<string, string | undefined>([[root, undefined]]);
  // A Map is walked in the order in which it is filled, so this goes level by level.
  for (const [id] of parents) {
    for (const { from } of below.get(id) ?? []) if (!parents.has(from.id)) parents.set(from.id, id);
  }
  return parents;
}

function groupsOf(id: string, items: readonly LawItem[]): GroupItem[] {
  const names: readonly GroupName[] = ['AMENDMENTS', ...TIERS];
  return names
    .map((name) => ({
      type: 'group' as const,
      key: `${id}~${name}`,
      name,
      children: items.filter((item) => groupOf(item) === name).toSorted(byDay),
    }))
    .filter(({ children }) => children.length > 0);
}

function groupOf({ node, ties }: LawItem): GroupName {
  if (ties.every(({ type }) => type === 'AMENDS')) return 'AMENDMENTS';
  return instrumentOf(node)?.tier ?? 'AMENDMENTS';
}

/** The earliest first, what has no known day last. */
function byDay(a: LawItem, b: LawItem): number {
  return (dayOf(a.node) ?? '9999').localeCompare(dayOf(b.node) ?? '9999') || a.node.name.localeCompare(b.node.name);
}

/** The day in force, or else the day of adoption. */
export function dayOf(node: LineageNode): string | null {
  return 'effectiveOn' in node ? (node.effectiveOn ?? node.adoptedOn) : null;
}

function endingsOf(
  id: string,
  relationships: readonly LineageTie[],
  nodes: ReadonlyMap<string, LineageNode>,
): LawItem['endedBy'] {
  const ending = relationships.filter(({ type, to }) => to.id === id && (type === 'REPEALS' || type === 'REPLACES'));
  const replaced = new Set(ending.filter(({ type }) => type === 'REPLACES').map(({ from }) => from.id));
  return ending.flatMap((tie) => {
    const by = nodes.get(tie.from.id);
    // Who replaces also repeals; once is enough.
    if (!by || (tie.type === 'REPEALS' && replaced.has(by.id))) return [];
    return [{ how: tie.type === 'REPLACES' ? ('REPLACES' as const) : ('REPEALS' as const), by, tie }];
  });
}

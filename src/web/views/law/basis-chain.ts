import { instrumentOf, type Lineage, type LineageNode } from './law-operation';

/** The shortest way from the top down to what the law rests on: from the Constitution where it is reached, without the law itself. */
export function basisChain({ nodes, relationships }: Pick<Lineage, 'nodes' | 'relationships'>): LineageNode[] {
  const [law] = nodes;
  if (!law) return [];
  const known = new Map(nodes.map((node) => [node.id, node]));
  const cameFrom = new Map<string, string | undefined>([[law.id, undefined]]);
  let top = law.id;
  // Filled while it is walked: level by level, so that the first way to anything is the shortest.
  for (const [id] of cameFrom) {
    top = id;
    if (isConstitution(known.get(id))) break;
    for (const { type, from, to } of relationships) {
      if (type === 'IMPLEMENTS' && from.id === id && !cameFrom.has(to.id)) cameFrom.set(to.id, id);
    }
  }
  const chain: LineageNode[] = [];
  for (let id: string | undefined = top; id !== undefined && id !== law.id; id = cameFrom.get(id)) {
    const node = known.get(id);
    if (node) chain.push(node);
  }
  return chain;
}

/** What else the law rests on itself, beside the way that is shown. */
export function otherBases(up: Pick<Lineage, 'nodes' | 'relationships'>, chain: readonly LineageNode[]): LineageNode[] {
  const [law] = up.nodes;
  const direct = up.relationships.filter(({ type, from }) => type === 'IMPLEMENTS' && from.id === law?.id);
  const ids = new Set(direct.map(({ to }) => to.id));
  return up.nodes.filter(({ id }) => ids.has(id) && !chain.some((node) => node.id === id));
}

function isConstitution(node: LineageNode | undefined): boolean {
  return node !== undefined && instrumentOf(node)?.tier === 'CONSTITUTION';
}

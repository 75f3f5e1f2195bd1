import type { EntityKind } from '../kinds';
import { escaped } from './escaped';

/** A part of the graph that a view shows. */
export interface GraphData {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly kind: EntityKind }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly since?: string | null | undefined;
    readonly until?: string | null | undefined;
    readonly certainty?: string | undefined;
  }[];
}

const ATTRIBUTES = { node: ['name', 'kind'], edge: ['type', 'since', 'until', 'certainty'] } as const;

/**
 * The graph as GraphML, which Gephi, yEd, NetworkX and igraph read; written here because graphology's library for it only
 * reads. A relationship is left out where one of its ends is.
 */
export function graphmlOf({ nodes, relationships }: GraphData): string {
  const known = new Set(nodes.map(({ id }) => id));
  const keys = Object.entries(ATTRIBUTES).flatMap(([of, names]) =>
    names.map((name) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`),
  );
  const lines = [
    ...nodes.map((node) => `    <node id="${escaped(node.id)}">${data(node, ATTRIBUTES.node)}</node>`),
    ...relationships
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map((relationship) => {
        const { id, from, to } = relationship;
        const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
        return `    <edge id="${escaped(id)}" ${ends}>${data(relationship, ATTRIBUTES.edge)}</edge>`;
      }),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join('\n')}
  <graph edgedefault="directed">
${lines.join('\n')}
  </graph>
</graphml>
`;
}

function data<Name extends string>(
  of: Readonly<Partial<Record<Name, string | null | undefined>>>,
  names: readonly Name[],
): string {
  const given = names.map((name) => [name, of[name]] as const).filter((pair) => typeof pair[1] === 'string');
  return given.map(([name, value]) => `<data key="${name}">${escaped(value ?? '')}</data>`).join('');
}

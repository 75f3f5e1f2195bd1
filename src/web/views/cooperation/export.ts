import type { GraphData } from '../../export/graph-data';
import type { Table } from '../../export/table';
import type { Network } from './operations';
import { tieOf, type Tie } from './tie';

/** The links that are drawn, a row each. */
export function linksTable(network: Network, ties: readonly Tie[], columns: readonly string[]): Table {
  const names = new Map(network.nodes.map(({ party }) => [party.id, party.name]));
  return {
    columns,
    rows: drawn(network, ties).map((link) => [
      ...link.between.flatMap(({ id }) => [id, names.get(id)]),
      tieOf(link),
      link.since,
      link.weight,
    ]),
  };
}

/** The parties and links that are drawn, as a graph. */
export function networkGraph(network: Network, ties: readonly Tie[]): GraphData {
  return {
    nodes: network.nodes.map(({ party: { id, name, kind } }) => ({ id, name, kind })),
    relationships: drawn(network, ties).map((link) => {
      const [from = '', to = ''] = link.between.map(({ id }) => id);
      return {
        id: `${from}~${to}`,
        type: link.relationship?.type ?? 'SHARES_INITIATIVES',
        from,
        to,
        since: link.since,
        certainty: link.relationship?.certainty,
      };
    }),
  };
}

function drawn(network: Network, ties: readonly Tie[]): Network['links'] {
  return network.links.filter((link) => ties.includes(tieOf(link)));
}

import type { GraphData } from '../../export/graph-data';
import { tableOf, type Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import type { Network, NetworkLink } from './operations';
import { tieOf } from './tie';

/** Links as rows: who with whom, how that is known, since when, in how many ways. */
export function linksTable(links: readonly NetworkLink[], nodes: Network['nodes'], t: Words['t']): Table {
  const names = new Map(nodes.map(({ party }) => [party.id, party.name]));
  const [party, withWhom] = [t('cooperation.party'), t('cooperation.withWhom')];
  return tableOf(links, [
    [t('table.idOf', { column: party }), ({ between: [one] }) => one?.id],
    [party, ({ between: [one] }) => names.get(one?.id ?? '')],
    [t('table.idOf', { column: withWhom }), ({ between: [, other] }) => other?.id],
    [withWhom, ({ between: [, other] }) => names.get(other?.id ?? '')],
    [t('cooperation.tieColumn'), (link) => t(`cooperation.tie.${tieOf(link)}`)],
    [t('cooperation.since'), ({ since }) => since],
    [t('cooperation.ways'), ({ weight }) => weight],
  ]);
}

/** Parties and links as a graph; with a chosen party, only those at its links. */
export function networkGraph(
  links: readonly NetworkLink[],
  nodes: Network['nodes'],
  party: string | undefined,
): GraphData {
  const tied = new Set(links.flatMap(({ between }) => between.map(({ id }) => id)));
  return {
    nodes: nodes
      .filter(({ party: { id } }) => party === undefined || id === party || tied.has(id))
      .map(({ party: { id, name, kind } }) => ({ id, name, kind })),
    relationships: links.map((link) => {
      const [from = '', to = ''] = link.between.map(({ id }) => id);
      return {
        id: link.relationship?.id ?? `${from}~${to}`,
        type: link.relationship?.type ?? 'SHARES_INITIATIVES',
        from,
        to,
        since: link.since,
        certainty: link.relationship?.certainty,
      };
    }),
  };
}

import type { Network, NetworkLink } from './operations';
import { PLACES } from './places';
import { tieOf, type Tie } from './tie';

/** The links by these ties; with a chosen party, only its own. */
export function linksOf(network: Network, ties: readonly Tie[], party: string | undefined): readonly NetworkLink[] {
  return network.links.filter(
    (link) => ties.includes(tieOf(link)) && (party === undefined || link.between.some(({ id }) => id === party)),
  );
}

/** Those of the links whose two ends have a place on the map: countries and regions. Organisations, bodies and courts have none. */
export function linksOnMap(links: readonly NetworkLink[], nodes: Network['nodes']): readonly NetworkLink[] {
  const placed = new Set(
    nodes.flatMap(({ party }) => ('iso2' in party && PLACES[party.iso2] !== undefined ? [party.id] : [])),
  );
  return links.filter(({ between }) => between.every(({ id }) => placed.has(id)));
}

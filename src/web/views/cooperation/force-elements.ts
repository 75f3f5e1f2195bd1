import type { ElementDefinition } from 'cytoscape';
import { widthOf } from './arc';
import { communityColour } from './communities';
import type { Network } from './operations';
import { tieOf, type Tie } from './tie';

/** The parties that have one of these ties, and the ties. Each begins on a ring, beside those of its community, so that the layout ends the same each time. */
export function forceElements(network: Network, ties: readonly Tie[]): ElementDefinition[] {
  const links = network.links.filter((link) => ties.includes(tieOf(link)));
  const tied = new Set(links.flatMap(({ between }) => between.map(({ id }) => id)));
  const most = Math.max(1, ...network.nodes.map(({ degree }) => degree));
  const nodes = network.nodes
    .filter(({ party }) => tied.has(party.id))
    .sort((one, other) => one.community - other.community);
  return [
    ...nodes.map(({ party, degree, community }, index): ElementDefinition => {
      const angle = (2 * Math.PI * index) / nodes.length;
      const size = 10 + 26 * Math.sqrt(degree / most);
      return {
        data: { id: party.id, name: party.name, kind: party.kind, colour: communityColour(community), size },
        position: { x: 400 * Math.cos(angle), y: 400 * Math.sin(angle) },
      };
    }),
    ...links.map((link): ElementDefinition => {
      const [source = '', target = ''] = link.between.map(({ id }) => id);
      const tie = tieOf(link);
      const width = widthOf(link.weight) * (tie === 'SHARED' ? 0.4 : 0.8);
      return { data: { id: `${source}~${target}`, source, target, tie, width, weight: link.weight } };
    }),
  ];
}

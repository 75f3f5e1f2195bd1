import type { NetworkNode } from './operations';

// Of a middle lightness, so that they stand out from light and from dark paper (3 : 1); the ninth group and later ones share a grey.
const COLOURS = ['#3b7dd8', '#cf6a12', '#2a9467', '#b0569b', '#8a7f1d', '#cf4b4b', '#6d6fd6', '#2b8ea3'];

/** The colour of a community; its number always stands beside it. */
export function communityColour(community: number): string {
  return COLOURS[community] ?? '#75808a';
}

/** A group of parties that are linked more closely within than with others. */
export interface Community {
  readonly number: number;
  /** Those with most links first. */
  readonly members: readonly NetworkNode['party'][];
}

/** The groups of a network, the largest first. A group of one is none. */
export function communitiesOf(nodes: readonly NetworkNode[]): readonly Community[] {
  const groups = new Map<number, NetworkNode['party'][]>();
  for (const { community, party } of nodes) {
    const members = groups.get(community);
    if (members) members.push(party);
    else groups.set(community, [party]);
  }
  return [...groups]
    .map(([number, members]) => ({ number, members }))
    .filter(({ members }) => members.length > 1)
    .sort((one, other) => one.number - other.number);
}

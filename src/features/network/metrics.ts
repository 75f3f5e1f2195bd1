import { UndirectedGraph } from 'graphology';
import { betweenness, louvain } from './graphology.js';

/** What is computed of a party. */
export interface Figures {
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
}

/** A link as the measures see it. */
export interface WeightedLink {
  readonly between: readonly [string, string];
  readonly weight: number;
}

/** What is computed of a network. */
export interface Metrics {
  readonly of: (id: string) => Figures;
  /** Null where there are no links. */
  readonly modularity: number | null;
}

const SEED = 20161107;

/** Degree, betweenness and communities; the same for the same network. */
export function metricsOf(ids: readonly string[], links: readonly WeightedLink[]): Metrics {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const id of ids) graph.addNode(id);
  for (const { between, weight } of links) graph.addEdge(...between, { weight });
  // Of nothing it would throw.
  const between = graph.order === 0 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true });
  const found = graph.size === 0 ? undefined : louvain.detailed(graph, { getEdgeWeight: 'weight', rng: seeded(SEED) });
  const numbers = numbered(ids, (id) => found?.communities[id] ?? id);
  return {
    of: (id) => ({
      degree: graph.degree(id),
      betweenness: between[id] ?? 0,
      community: numbers.get(found?.communities[id] ?? id) ?? 0,
    }),
    modularity: found?.modularity ?? null,
  };
}

/** Numbers communities from 0, the largest first, of equals the one with the smallest id. */
function numbered<Key>(ids: readonly string[], communityOf: (id: string) => Key): Map<Key, number> {
  const sizes = new Map<Key, number>();
  for (const id of ids) sizes.set(communityOf(id), (sizes.get(communityOf(id)) ?? 0) + 1);
  return new Map([...sizes].sort(([, a], [, b]) => b - a).map(([community], index) => [community, index]));
}

/** Random numbers in [0, 1) that are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { DirectedGraph } from 'graphology';
import { pagerank } from '../network/graphology.js';

/** An instrument, its tier, and what rests on it directly: instruments that implement or amend it, campaigns that enforce it. */
export type DependantsRow = readonly [id: string, tier: string, dependants: readonly string[]];

/** An instrument in the order of what rests on it. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly dependants: number;
}

/**
 * The first of the instruments, the highest score first and equals by id; scores are equal that differ by less than they are exact. Each passes its score on to what it rests on, in equal
 * parts (PageRank).
 * @param tiers only instruments of these tiers; all where it is not given. The scores are those among all.
 */
export function rankingOf(rows: readonly DependantsRow[], first: number, tiers?: readonly string[]): Ranked[] {
  const scores = scoresOf(rows);
  const direct = new Map(rows.map(([id, , dependants]) => [id, dependants]));
  return rows
    .filter(([, tier]) => !tiers || tiers.includes(tier))
    .map(([id]) => ({ id, score: Number((scores[id] ?? 0).toPrecision(DIGITS)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id, score }) => ({ id, score, dependants: countDependants(id, direct) }));
}

/** Beyond these, scores differ by the order in which they were added up. */
const DIGITS = 9;

function scoresOf(rows: readonly DependantsRow[]): Readonly<Record<string, number>> {
  const graph = new DirectedGraph();
  // In the order of their ids, so that sums of rounded numbers come out the same each time.
  for (const [id, , dependants] of rows.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const dependant of dependants.toSorted()) graph.mergeEdge(dependant, id);
  }
  if (graph.order === 0) return {};
  // Its error is a share of the number of nodes, so the tolerance has to be one as well; 0.85^150 is smaller than it.
  return pagerank(graph, { getEdgeWeight: null, maxIterations: 200, tolerance: 1e-10 / graph.order });
}

/** All that rests on an instrument, directly or through others, each once. */
function countDependants(id: string, direct: ReadonlyMap<string, readonly string[]>): number {
  const seen = new Set([id]);
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const dependant of direct.get(next) ?? []) {
      if (seen.has(dependant)) continue;
      seen.add(dependant);
      waiting.push(dependant);
    }
  }
  return seen.size - 1;
}

import type { PartialDate } from '../../partial-date.js';
import { metricsOf, type Figures, type WeightedLink } from './metrics.js';
import { sinceOf, type Tie } from './ties.js';

/** A party of a network. */
export interface NetworkNode extends Figures {
  readonly id: string;
}

/** A link of a network. */
export interface NetworkLink extends WeightedLink {
  readonly since: PartialDate | null;
  readonly via: readonly string[];
  /** The best known relationship behind it, and its ends. */
  readonly relationship: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A network as its fields are read. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly truncated: boolean;
  readonly size: number;
  readonly modularity: number | null;
}

/** Of the links that are shown: with 10,000 the metrics take 0.3 s of processor time. */
const MOST_LINKS = 10_000;

/**
 * The network of the parties that are tied to most others, as many as the limit allows, with metrics of exactly what is shown.
 * Ties in the number of links stand in the order of the ids.
 */
export function networkOf(ties: readonly Tie[], limit: number): Network {
  const byDegree = partiesByDegree(ties);
  const kept = keep(byDegree, ties, limit);
  const shown = ties.filter(({ between }) => between.every((id) => kept.has(id)));
  const { of, modularity } = metricsOf(
    [...kept].sort(),
    shown.map(({ between, via, related }) => ({ between, weight: via.size + related.length })),
  );
  const nodes = [...kept].map((id) => ({ id, ...of(id) }));
  return {
    nodes: nodes.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    links: shown.map(linkOf).sort((a, b) => b.weight - a.weight),
    truncated: kept.size < byDegree.length,
    size: kept.size,
    modularity,
  };
}

/** All parties, those with most links first. */
function partiesByDegree(ties: readonly Tie[]): string[] {
  const degrees = new Map<string, number>();
  for (const { between } of ties) for (const id of between) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return [...degrees].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

/** The first parties, as many as may be shown with all links among them. */
function keep(byDegree: readonly string[], ties: readonly Tie[], limit: number): Set<string> {
  const place = new Map(byDegree.map((id, index) => [id, index]));
  // A link is among the first n parties as soon as the later one of its two is.
  const arriving = new Array<number>(byDegree.length).fill(0);
  for (const { between } of ties) {
    const later = Math.max(...between.map((id) => place.get(id) ?? 0));
    arriving[later] = (arriving[later] ?? 0) + 1;
  }
  let links = 0;
  const end = byDegree.slice(0, limit).findIndex((_, index) => (links += arriving[index] ?? 0) > MOST_LINKS);
  return new Set(byDegree.slice(0, end === -1 ? limit : end));
}

function linkOf(tie: Tie): NetworkLink {
  const [, relationship = null, from = null, to = null] = tie.best ?? [];
  return {
    between: tie.between,
    weight: tie.via.size + tie.related.length,
    since: sinceOf(tie),
    via: [...tie.via.keys()].sort(),
    relationship,
    from,
    to,
  };
}

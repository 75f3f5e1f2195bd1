import type { Tie } from './ties.js';

/** A party between others. */
export interface Broker {
  readonly id: string;
  readonly pairs: number;
  readonly examples: readonly { readonly between: readonly [string, string] }[];
}

/** Ways of two steps that are looked at: eight million take 1.1 s of processor time. */
const MOST_WAYS = 4_000_000;
const EXAMPLES = 3;

/**
 * The parties that are all that pairs of others have in common: the two are not linked and have no other partner in common. Those with
 * most pairs first, equals in the order of their ids.
 * @param among only these parties; all where it is not given
 * @returns undefined where there is too much to look at
 */
export function brokersOf(ties: readonly Tie[], first: number, among?: readonly string[]): Broker[] | undefined {
  const ids = [...new Set(ties.flatMap(({ between }) => between))].sort();
  const partners = partnersOf(ids, ties);
  if (partners.reduce((sum, { length }) => sum + length ** 2, 0) > MOST_WAYS) return undefined;

  const brokers = ids.map((id) => ({ id, pairs: 0, examples: [] as { between: [string, string] }[] }));
  for (const [one, own] of partners.entries()) {
    for (const [other, through] of soleWays(partners, one, new Set(own))) {
      const broker = brokers[through];
      if (!broker) continue;
      broker.pairs += 1;
      // Both ends come in the order of their ids, so the first pairs are found first.
      if (broker.pairs <= EXAMPLES) broker.examples.push({ between: [ids[one] ?? '', ids[other] ?? ''] });
    }
  }
  return brokers
    .filter(({ id, pairs }) => pairs > 0 && (!among || among.includes(id)))
    .sort((a, b) => b.pairs - a.pairs || (a.id < b.id ? -1 : 1))
    .slice(0, first);
}

/** The later parties to which exactly one way of two steps leads, and no way of one, each with whom it leads through; in order. */
function soleWays(
  partners: readonly (readonly number[])[],
  one: number,
  linked: ReadonlySet<number>,
): (readonly [other: number, through: number])[] {
  const ways = new Map<number, number | null>();
  for (const through of partners[one] ?? []) {
    for (const other of partners[through] ?? []) {
      if (other > one && !linked.has(other)) ways.set(other, ways.has(other) ? null : through);
    }
  }
  return [...ways].filter((way): way is [number, number] => way[1] !== null).sort(([a], [b]) => a - b);
}

/** Each party's partners, all by their places in the order of the ids. */
function partnersOf(ids: readonly string[], ties: readonly Tie[]): number[][] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const partners = ids.map((): number[] => []);
  for (const { between } of ties) {
    const [one, other] = between.map((id) => place.get(id) ?? 0) as [number, number];
    partners[one]?.push(other);
    partners[other]?.push(one);
  }
  return partners;
}

import type { Name } from '../entity/name.type.js';
import { isChinese, normalize, wordsOf } from './words.js';

/** The name that answers a question best, for showing why an entity was found; the shorter of equals. */
export function matchedName(names: readonly Name[], question: string): Name | undefined {
  const asked = wordsOf(question);
  const exact = normalize(question).trim();
  const scored = names.map((name) => {
    const own = wordsOf(name.value);
    const met = asked.reduce((sum, word) => sum + Math.max(0, ...own.map((each) => likeness(word, each))), 0);
    return { name, score: (normalize(name.value) === exact ? 100 : 0) + met - own.length / 100 };
  });
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best === undefined || each.score > best.score ? each : best),
    undefined,
  )?.name;
}

/** From 0 (nothing in common) to 1 (the same): the share of the pairs of neighbouring characters that two words have in common. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (isChinese(one) !== isChinese(other)) return 0;
  if (other.startsWith(one)) return 0.9;
  const pairs = pairsOf(one);
  const others = new Set(pairsOf(other));
  const common = pairs.filter((pair) => others.has(pair)).length;
  return (2 * common) / (pairs.length + others.size || 1);
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(word.length - 1, 0) }, (_, index) => word.slice(index, index + 2));
}

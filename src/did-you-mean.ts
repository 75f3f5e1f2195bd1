/** ` — did you mean …?` to be put after a message, or nothing where no known word is close. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === undefined ? '' : ` — did you mean ${guess}?`;
}

/**
 * The known word that a mistyped one most likely means, or undefined where none is close: at most a third of its letters
 * may be wrong.
 */
function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.floor(word.length / 3);
  for (const candidate of known) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** How many letters must be put in, taken out or changed to make the one word the other; any number above `limit` once it exceeds that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(changed, (previous[j] as number) + 1, (row[j - 1] as number) + 1);
      row.push(distance);
      if (distance < least) least = distance;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] as number;
}

/** Numbers that look random and follow from a seed, the name of what is drawn and its number alone, so that every record can be made by itself. */
export class Draws {
  private state: number;

  /** @param key what is drawn for: `instrument/dates`; the same key and numbers always give the same draws */
  constructor(seed: number, key: string, ...numbers: readonly number[]) {
    this.state = numbers.reduce((hash, number) => mix(hash ^ mix(number + 0x9e3779b9)), mix(seed ^ textHash(key)));
  }

  /** From 0 to below 1 (mulberry32). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** An integer from 0 to below the limit, each as likely. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /**
   * An integer from 0 to below the limit, of which the number k comes up about 1 / (k + 1) as often as 0: of 30,000 laws the first
   * gets 7 of 100 draws, the last half 7 all together.
   */
  heavyTailed(limit: number): number {
    return Math.min(Math.floor(Math.pow(limit + 1, this.unit())) - 1, limit - 1);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** As many different numbers below the limit as can be had in as many tries, heavy-tailed. */
  several(count: number, limit: number): number[] {
    if (limit <= 0) return [];
    return [...new Set(Array.from({ length: count }, () => this.heavyTailed(limit)))];
  }
}

const hashes = new Map<string, number>();

/** FNV-1a. */
function textHash(text: string): number {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hashes.set(text, hash);
  }
  return hash;
}

/** The end of MurmurHash3: each bit of the input changes about half of the output's. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

import { LRUCache } from 'lru-cache';

/** An answer as it is sent, and what it is an answer of. */
export interface StoredResult {
  readonly text: string;
  /** When the graph was asked, by the cache's clock. */
  readonly askedAt: number;
  /** The revision that the graph was at, where the answer says. */
  readonly revision: number | undefined;
}

/** What a cache is bounded by, and by which clock. */
export interface ResultCacheOptions {
  /** Bytes that all entries together may take; 0 keeps none. */
  readonly maxBytes: number;
  /** Milliseconds for which an answer may be served after the graph was asked. */
  readonly maxAgeMs: number;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

/** What a key, an entry and its place in the map take beside their texts. */
const ENTRY_OVERHEAD = 300;

/**
 * Answers of the last moments. An entry is served only while it is young, of the revision that the graph was last seen
 * at, and not older than the last write that this process knows of.
 */
export class ResultCache {
  readonly #entries: LRUCache<string, StoredResult> | undefined;
  readonly #maxBytes: number;
  readonly #maxAgeMs: number;
  readonly #now: () => number;
  #writtenAt = -Infinity;
  #seen: { readonly revision: number; readonly askedAt: number } | undefined;

  constructor({ maxBytes, maxAgeMs, now }: ResultCacheOptions) {
    this.#maxBytes = maxBytes;
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
    if (maxBytes > 0) this.#entries = new LRUCache<string, StoredResult>({ maxSize: maxBytes });
  }

  /** Whether anything is kept. */
  get isOn(): boolean {
    return this.#entries !== undefined;
  }

  /** The bytes that the entries take. */
  get bytes(): number {
    return this.#entries?.calculatedSize ?? 0;
  }

  now(): number {
    return this.#now();
  }

  /** An answer that may still be served. */
  get(key: string): string | undefined {
    const entry = this.#entries?.get(key);
    if (!entry) return undefined;
    if (this.#mayServe(entry)) return entry.text;
    this.#entries?.delete(key);
    return undefined;
  }

  /** Keeps an answer, unless it is not served any more already. */
  set(key: string, result: StoredResult): void {
    // Two bytes a character is what a text takes that is not all Latin.
    const size = 2 * (key.length + result.text.length) + ENTRY_OVERHEAD;
    if (size <= this.#maxBytes && this.#mayServe(result)) this.#entries?.set(key, result, { size });
  }

  /** Learns at which revision the graph was when it was asked; answers of any other are not served from now on. */
  see(revision: number, askedAt: number): void {
    if (!this.#seen || askedAt >= this.#seen.askedAt) this.#seen = { revision, askedAt };
  }

  /** Learns that this process has written: nothing that was asked before now is served. */
  written(): void {
    this.#writtenAt = this.#now();
    this.#entries?.clear();
  }

  #mayServe({ askedAt, revision }: StoredResult): boolean {
    if (this.#now() - askedAt > this.#maxAgeMs || askedAt <= this.#writtenAt) return false;
    return revision === undefined || this.#seen === undefined || revision === this.#seen.revision;
  }
}

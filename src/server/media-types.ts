/** How many are remembered; those of browsers and client libraries are a few dozen. */
const MOST_REMEMBERED = 200;
const LONGEST_REMEMBERED = 300;

/** Which media type Apollo Server chose for which `accept` header. */
export class MediaTypes {
  readonly #types = new Map<string, string>();

  /** Remembers what Apollo Server chose for a request that was in order. */
  learn(accept = '', type: string): void {
    if (this.#types.size < MOST_REMEMBERED && accept.length <= LONGEST_REMEMBERED) this.#types.set(accept, type);
  }

  /** The media type to answer with, or undefined where Apollo Server was not asked yet. */
  answerTo(accept = ''): string | undefined {
    return this.#types.get(accept);
  }
}

/**
 * A name without what does not tell names apart: case, width of the characters, accents' encoding, spaces, punctuation.
 * A name of punctuation alone stays as it is.
 */
export function comparableName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || plain;
}

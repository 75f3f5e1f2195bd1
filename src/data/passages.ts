import type { EntityRecord } from './dataset.js';

/** The two parts of a passage's id: the document's id and the place in it. */
export function splitPassage(passage: string): { documentId: string; locator: string } {
  const hash = passage.indexOf('#');
  return { documentId: passage.slice(0, hash), locator: passage.slice(hash + 1) };
}

/** Every passage that a record names, its relationships' and claims' included; each once. */
export function passagesOf({ passages, relationships = [], claims = [] }: EntityRecord): Set<string> {
  return new Set([passages, ...[...relationships, ...claims].map((part) => part.passages)].flat());
}

/** Text as a Cypher string: nothing in it can end the string. */
export function cypherString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Texts as a Cypher list. */
export function cypherList(texts: readonly string[]): string {
  return `[${texts.map(cypherString).join(', ')}]`;
}

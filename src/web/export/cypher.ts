import { lastDay } from '../dates';

/** Text as a Cypher string: nothing in it can end the string. */
export function cypherString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Texts as a Cypher list. */
export function cypherList(texts: readonly string[]): string {
  return `[${texts.map(cypherString).join(', ')}]`;
}

/** A day as Cypher; a year or a month means its last day, as in `asOf`. */
export function cypherDay(date: string): string {
  return `date(${cypherString(lastDay(date))})`;
}

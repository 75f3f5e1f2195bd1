import type { Reading } from './declare.js';

/** One of the sources of a list that several make together, each read in the list's order from an index of its own. */
export interface Branch {
  /** A MATCH with a WHERE that is true for items within the list's bounds. */
  readonly match: string;
  /** The variable that the match binds. */
  readonly item: string;
  /** The one key of the list, as the index holds it. */
  readonly key: string;
  /** What the match finds as a map, with what the list's items have. */
  readonly row: string;
}

/**
 * The text that finds the items of all branches as `node`. A page takes from each branch no more than its own length, in the
 * order of the branch's index, so that it costs the same however long the branches are.
 */
export function merged(branches: readonly Branch[], page: Reading | undefined): string {
  const texts = branches.map((branch) => `${branch.match}${cut(branch, page)}\nRETURN ${branch.row} AS node`);
  return `CALL () {\n${texts.join('\nUNION ALL\n')}\n}\nWITH node WHERE true`;
}

function cut({ item, key }: Branch, page: Reading | undefined): string {
  if (!page) return '';
  const beyond = page.beyond ? ` AND ${key} ${page.backward ? '<' : '>'} $cursor0` : '';
  return `${beyond}\nWITH ${item} ORDER BY ${key}${page.backward ? ' DESC' : ''} LIMIT $limit`;
}

import type { Reading } from './declare.js';

/** One of the sources of a list that several make together, each read in the list's order from an index of its own. */
export interface Branch {
  /** A MATCH with a WHERE that is true for items within the list's bounds. */
  readonly match: string;
  /** The variable that the match binds. */
  readonly item: string;
  /** The first two keys of the list, as the index holds them: in this order, each item of the branch has a pair of its own. */
  readonly keys: readonly [string, string];
  /** What the match finds as a map, with the keys of the list's items. */
  readonly row: string;
}

/**
 * The text that finds the items of all branches as `node`. A page takes from each branch no more than its own length, in the
 * order of the branch's index, so that it costs the same however long the branches are. Of the branch that the cursor is
 * from, the item with the cursor's first two keys may come again; that is one more, and the list's own condition leaves it out.
 */
export function merged(branches: readonly Branch[], page: Reading | undefined): string {
  if (branches.length === 0) return 'UNWIND [] AS node WITH node WHERE true';
  const texts = branches.flatMap((branch) =>
    cuts(branch, page).map((cut) => `${branch.match}${cut}\nRETURN ${branch.row} AS node`),
  );
  return `CALL () {\n${texts.join('\nUNION ALL\n')}\n}\nWITH node WHERE true`;
}

/**
 * What follows the match, once for each time that the branch is read. An index is entered by its second property only where
 * the first is one value, so what is beyond a cursor is read in two parts: all that a first import wrote has one revision.
 */
function cuts({ item, keys: [first, second] }: Branch, page: Reading | undefined): string[] {
  if (!page) return [''];
  const descending = page.backward ? ' DESC' : '';
  const cut = `\nWITH ${item} ORDER BY ${first}${descending}, ${second}${descending} LIMIT $limit + 1`;
  if (!page.beyond) return [cut];
  const past = page.backward ? '<' : '>';
  return [` AND ${first} = $cursor0 AND ${second} ${past}= $cursor1${cut}`, ` AND ${first} ${past} $cursor0${cut}`];
}

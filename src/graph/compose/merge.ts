import type { Reading } from './declare.js';

/** One of the sources of a list that several make together, each read in the list's order from an index of its own. */
export interface Branch {
  /** A MATCH with a WHERE that is true for items within the list's bounds. */
  readonly match: string;
  /** The variables that the match binds. */
  readonly binds: readonly string[];
  /** The first two keys of the list, as the index holds them: in this order, each item of the branch has a pair of its own. */
  readonly keys: readonly [string, string];
  /** How the first key stands in a cursor: `date($cursor0)`, where that is a text. */
  readonly firstCursor: string;
  /** Whether so many items can have the same first key that none of them may be read again for a page. */
  readonly manyTies?: boolean;
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
 * the first is one value, so of a branch with many ties what is beyond the cursor is read in two parts. That is planned for
 * twice (20 ms each, 2 cores), so where ties are few they are read and left out.
 */
function cuts({ binds, keys: [first, second], firstCursor, manyTies }: Branch, page: Reading | undefined): string[] {
  if (!page) return [''];
  const descending = page.backward ? ' DESC' : '';
  const cut = `\nWITH ${binds.join(', ')} ORDER BY ${first}${descending}, ${second}${descending} LIMIT $limit + 1`;
  if (!page.beyond) return [cut];
  const past = page.backward ? '<' : '>';
  const tied = `${first} = ${firstCursor} AND ${second} ${past}= $cursor1`;
  const later = `${first} ${past} ${firstCursor}`;
  if (manyTies) return [` AND ${tied}${cut}`, ` AND ${later}${cut}`];
  return [` AND ${first} ${past}= ${firstCursor} AND (${later} OR ${second} ${past}= $cursor1)${cut}`];
}

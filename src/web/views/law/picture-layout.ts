import { grouped } from './grouped';
import type { TreeRow } from './tree-rows';

/** A place in the picture, and where the line begins that leads to it: behind the caption of what it stands beneath. */
export interface PlacedRow {
  readonly row: TreeRow;
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number } | undefined;
}

/** How far apart lines are, how far a caption stands from its dot, and how long the lines between two columns are at least. */
export const PLACING = { line: 26, caption: 10, between: 64, margin: 24 } as const;

/**
 * A tidy tree: what has nothing beneath it stands line by line, everything else in the middle of what is beneath it. Every level
 * begins where the longest caption of the level before has ended, so that no line crosses a caption.
 */
export function placed(rows: readonly TreeRow[], captionWidth: (row: TreeRow) => number): PlacedRow[] {
  const children = grouped(rows, ({ parentKey }) => parentKey);
  const ends = new Map(rows.map((row) => [row.item.key, PLACING.caption + captionWidth(row)]));
  const columns = [PLACING.margin as number];
  const deepest = Math.max(...rows.map(({ level }) => level));
  for (let level = 1; level < deepest; level++) {
    const captions = rows
      .filter((row) => row.level === level && row.isExpanded)
      .map(({ item }) => ends.get(item.key) ?? 0);
    columns.push((columns.at(-1) ?? 0) + Math.max(0, ...captions) + PLACING.between);
  }
  const xOf = ({ level }: TreeRow): number => columns[level - 1] ?? PLACING.margin;
  const heights = new Map<string, number>();
  let next: number = PLACING.margin;
  const place = (row: TreeRow): number => {
    const below = (children.get(row.item.key) ?? []).map(place);
    const [first, last] = [below[0], below.at(-1)];
    const y = first === undefined || last === undefined ? next : (first + last) / 2;
    if (first === undefined) next += PLACING.line;
    heights.set(row.item.key, y);
    return y;
  };
  for (const root of children.get(undefined) ?? []) place(root);
  const known = new Map(rows.map((row) => [row.item.key, row]));
  const heightOf = (key: string): number => heights.get(key) ?? 0;
  return rows.map((row) => {
    const parent = row.parentKey === undefined ? undefined : known.get(row.parentKey);
    return {
      row,
      x: xOf(row),
      y: heightOf(row.item.key),
      from: parent && { x: xOf(parent) + (ends.get(parent.item.key) ?? 0) + 6, y: heightOf(parent.item.key) },
    };
  });
}

/** A text cut to a length in letters, with an ellipsis; Chinese characters count twice. */
export function cut(text: string, letters: number): string {
  let room = letters;
  let end = 0;
  for (const character of text) {
    room -= /[\u2E80-\uFFEF]/.test(character) ? 2 : 1;
    if (room < 0) return `${text.slice(0, end).trimEnd()}…`;
    end += character.length;
  }
  return text;
}

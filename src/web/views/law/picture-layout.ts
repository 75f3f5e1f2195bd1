import { grouped } from './grouped';
import type { TreeRow } from './tree-rows';

/** A place in the picture, and the place that a line leads to it from. */
export interface PlacedRow {
  readonly row: TreeRow;
  readonly x: number;
  readonly y: number;
  readonly parent: { readonly x: number; readonly y: number } | undefined;
}

/** How far apart places are; what stands beneath a tier begins further right than a tier does, as names are longer. */
export const PLACING = { line: 26, aboveName: 12, toTier: 400, toLaw: 200, margin: 24 } as const;

/** A tidy tree: what has nothing beneath it stands line by line, everything else in the middle of what is beneath it. */
export function placed(rows: readonly TreeRow[]): PlacedRow[] {
  const children = grouped(rows, ({ parentKey }) => parentKey);
  const places = new Map<string, { x: number; y: number }>();
  let next: number = PLACING.margin;
  const place = (row: TreeRow, x: number): number => {
    const { item, isExpanded } = row;
    // The name of what has something beneath it stands above its line, which must not be the one of its neighbour.
    if (isExpanded && item.type === 'law') next += PLACING.aboveName;
    const step = item.type === 'law' ? PLACING.toTier : PLACING.toLaw;
    const below = (children.get(item.key) ?? []).map((child) =>
      place(child, x + (row.level === 1 ? PLACING.toLaw : step)),
    );
    const [first, last] = [below[0], below.at(-1)];
    const y = first === undefined || last === undefined ? next : (first + last) / 2;
    if (first === undefined) next += PLACING.line;
    places.set(item.key, { x, y });
    return y;
  };
  for (const root of children.get(undefined) ?? []) place(root, PLACING.margin);
  return rows.map((row) => ({
    row,
    ...(places.get(row.item.key) ?? { x: 0, y: 0 }),
    parent: row.parentKey === undefined ? undefined : places.get(row.parentKey),
  }));
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

import type { TreeRow } from './tree-rows';

/** A place in the picture, and the place that a line leads to it from. */
export interface PlacedRow {
  readonly row: TreeRow;
  readonly x: number;
  readonly y: number;
  readonly parent: { readonly x: number; readonly y: number } | undefined;
}

/** How far apart places are. */
export const PLACING = { line: 26, step: 210, margin: 24 } as const;

/** A tidy tree: what has nothing beneath it stands line by line, everything else in the middle of what is beneath it. */
export function placed(rows: readonly TreeRow[]): PlacedRow[] {
  const children = Map.groupBy(rows, ({ parentKey }) => parentKey);
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
  const at = (level: number, key: string): { x: number; y: number } => ({
    x: PLACING.margin + (level - 1) * PLACING.step,
    y: heights.get(key) ?? 0,
  });
  return rows.map((row) => ({
    row,
    ...at(row.level, row.item.key),
    parent: row.parentKey === undefined ? undefined : at(row.level - 1, row.parentKey),
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

import { csvFormatRows } from 'd3-dsv';

/** What stands in a place of a table; what is not known is empty. */
type Cell = string | number | null | undefined;

/** What a view shows, as rows for a spreadsheet. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column: its heading, and what stands in it for one of the things. */
export type Column<Thing> = readonly [heading: string, cell: (thing: Thing) => Cell];

/** Things as a table, a row each. A column brings its heading and its cells, so no row has more or fewer than the head. */
export function tableOf<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): Table {
  return {
    columns: columns.map(([heading]) => heading),
    rows: things.map((thing) => columns.map(([, cell]) => cell(thing))),
  };
}

/** A table as CSV (RFC 4180); begins with a byte order mark, without which Excel takes Chinese for something else. */
export function csvOf({ columns, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : safe(String(cell)))));
  return `\uFEFF${csvFormatRows([[...columns], ...cells])}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function safe(text: string): string {
  return /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
}

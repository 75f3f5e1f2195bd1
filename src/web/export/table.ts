import { csvFormatRows } from 'd3-dsv';

/** What a view shows, as rows for a spreadsheet. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null | undefined)[])[];
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

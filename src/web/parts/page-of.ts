/** The rows of one page, with where it stands. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly first: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** The page of rows that an address names, counted from 1; the nearest that there is. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): PageOf<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const first = (shown - 1) * size;
  return { rows: rows.slice(first, first + size), first, total: rows.length, page: shown, pages };
}

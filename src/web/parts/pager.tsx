import type { JSX } from 'react';
import { useParameter } from '../address/use-parameter';
import { useWords } from '../i18n/use-words';

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

/** Leafs through a long list; the page is a parameter of the address. */
export function Pager({ of, name = 'page' }: { of: PageOf<unknown>; name?: string }): JSX.Element | null {
  const { t, number } = useWords();
  const [, setPage] = useParameter(name);
  if (of.pages === 1) return null;
  const to = (page: number): void => setPage(page === 1 ? '' : String(page));
  return (
    <nav aria-label={t('pager.label')} className="pager">
      <button disabled={of.page === 1} onClick={() => to(of.page - 1)} type="button">
        {t('pager.previous')}
      </button>
      <span>
        {t('pager.place', {
          first: number(of.first + 1),
          last: number(of.first + of.rows.length),
          total: number(of.total),
        })}
      </span>
      <button disabled={of.page === of.pages} onClick={() => to(of.page + 1)} type="button">
        {t('pager.next')}
      </button>
    </nav>
  );
}

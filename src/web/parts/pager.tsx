import type { JSX } from 'react';
import { useParameter } from '../address/use-parameter';
import { useWords } from '../i18n/use-words';
import type { PageOf } from './page-of';

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

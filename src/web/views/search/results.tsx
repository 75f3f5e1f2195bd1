import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { Answered, Failed } from '../../parts/answered';
import { HitItem } from './hit-item';
import type { HitPage } from './use-hits';

/** The results, with more at a press of a button. */
export function Results({ q, hits }: { q: string; hits: UseInfiniteQueryResult<InfiniteData<HitPage>> }): JSX.Element {
  const { t, number } = useWords();
  const { error, isFetchNextPageError, hasNextPage, isFetchingNextPage } = hits;
  const more = (): void => void hits.fetchNextPage();
  // What is shown stays where only the next page failed.
  const asked = isFetchNextPageError ? { ...hits, error: null } : hits;
  return (
    <Answered
      empty={
        <>
          <p>{q === '' ? t('state.empty') : t('search.noHits', { q })}</p>
          <p>{t('search.noHitsHint')}</p>
        </>
      }
      isEmpty={({ pages }) => pages[0]?.hits.length === 0}
      query={asked}
    >
      {({ pages }) => {
        const found = pages.flatMap((page) => page.hits);
        const n = pages[0]?.totalCount ?? 0;
        return (
          <>
            <ol className="hits">
              {found.map((hit) => (
                <HitItem hit={hit} key={hit.entity.id} q={q} />
              ))}
            </ol>
            {isFetchNextPageError && <Failed again={more} error={error} />}
            <div className="more">
              <span className="fine">{t('search.shown', { shown: number(found.length), n: number(n) })}</span>
              {hasNextPage && (
                <button aria-disabled={isFetchingNextPage} onClick={more} type="button">
                  {isFetchingNextPage ? t('search.loadingMore') : t('search.more')}
                </button>
              )}
            </div>
          </>
        );
      }}
    </Answered>
  );
}

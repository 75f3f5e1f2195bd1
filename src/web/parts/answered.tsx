import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { ApiError } from '../api/api-error';
import { useWords } from '../i18n/use-words';
import { NotLoadedError } from './lazily';
import { useOnline } from './use-online';

/** What is needed of a query to show it; a query that is asked page by page has it too. */
export interface Asked<Answer> extends Pick<UseQueryResult<Answer>, 'data' | 'error' | 'isPlaceholderData'> {
  readonly refetch: () => unknown;
}

/** Shows an answer, or in its place that it is under way, failed, or empty. Every view asks through this. */
export function Answered<Answer>({
  query,
  isEmpty = () => false,
  empty,
  children,
}: {
  query: Asked<Answer>;
  isEmpty?: (answer: Answer) => boolean;
  /** What is said where there is nothing; without it, that there is nothing. */
  empty?: ReactNode;
  children: (answer: Answer) => ReactNode;
}): JSX.Element {
  const { t } = useWords();
  const failed = query.error && <Failed error={query.error} again={() => query.refetch()} />;
  if (query.data === undefined) return failed ?? <Loading />;
  if (isEmpty(query.data)) return <div className="state">{empty ?? t('state.empty')}</div>;
  return (
    <div aria-busy={query.isPlaceholderData} className={query.isPlaceholderData ? 'answer is-stale' : 'answer'}>
      {/* An earlier answer to the same question stays. */}
      {failed}
      {children(query.data)}
    </div>
  );
}

/** Says that something is being fetched. */
export function Loading(): JSX.Element {
  const { t } = useWords();
  return (
    <div className="state is-loading" role="status">
      <span aria-hidden="true" className="spinner" />
      {t('state.loading')}
    </div>
  );
}

/** Says what went wrong, whose fault it is, and what can be done. */
export function Failed({ error, again }: { error: Error; again: () => void }): JSX.Element {
  const { t } = useWords();
  const online = useOnline();
  const { code, requestId } = error instanceof ApiError ? error : { code: 'UNKNOWN', requestId: undefined };
  const isOut = code === 'UNREACHABLE';
  const isNotLoaded = error instanceof NotLoadedError;
  const what = isOut ? 'state.unreachable' : isNotLoaded ? 'state.notLoaded' : 'state.failed';
  return (
    <div className="state is-failed" role="alert">
      <p>
        <strong>{!online && (isOut || isNotLoaded) ? t('state.offlineHere') : t(what)}</strong>
      </p>
      {!isOut && !isNotLoaded && <p>{error.message}</p>}
      {requestId !== undefined && <p className="fine">{t('state.requestId', { id: requestId })}</p>}
      <button onClick={again} type="button">
        {t('state.again')}
      </button>
    </div>
  );
}

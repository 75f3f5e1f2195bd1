import { useEffect, type JSX } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { searchPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { useTitle } from '../../parts/use-title';
import { ENTITY, RELATIONSHIPS } from './entity-operation';
import { EntityPage } from './entity-page';
import './entity.css';

/** The page of one entity: what the graph says of it on a day, and where that comes from. */
export default function EntityView({ id }: { id: string }): JSX.Element {
  const { t, lang } = useWords();
  const [asOf] = useAsOf();
  const variables = { id, lang, asOf: asOf ?? null };
  const query = useAnswer(ENTITY, variables, { keepLast: true });
  const relationships = useAnswer(RELATIONSHIPS, variables, { keepLast: true });
  const currentId = query.data?.entity?.id;
  useTitle(query.data?.entity?.name ?? t('entity.title'));
  useCurrentId(id, currentId);
  return (
    <Answered
      empty={
        <>
          <h1>{t('entity.title')}</h1>
          <p>{t('entity.missing', { id })}</p>
          <p>
            <Link href={searchPath(id)}>{t('entity.missingSearch')}</Link>
          </p>
        </>
      }
      isEmpty={({ entity }) => entity === null}
      query={query}
    >
      {({ entity }) => entity && <EntityPage entity={entity} relationships={relationships} />}
    </Answered>
  );
}

/** An id that was merged into another leads to the address of that one, which is the one to share. */
function useCurrentId(id: string, currentId: string | undefined): void {
  const [path, go] = useLocation();
  const search = useSearch();
  useEffect(() => {
    if (currentId === undefined || currentId === id) return;
    const address = path.replace(encodeURIComponent(id), encodeURIComponent(currentId));
    go(search === '' ? address : `${address}?${search}`, { replace: true });
  }, [id, currentId, path, search, go]);
}

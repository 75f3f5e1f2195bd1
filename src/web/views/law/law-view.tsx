import { useEffect, type JSX } from 'react';
import { Link, useLocation } from 'wouter';
import { entityPath, lawPath, searchPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useParameter } from '../../address/use-parameter';
import { useAnswer } from '../../api/use-answer';
import { today } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { useTitle } from '../../parts/use-title';
import { instrumentOf, LAW_TREE, type LineageNode } from './law-operation';
import { LawPage } from './law-page';
import './law.css';

/** A law and all that implements it, on a day. */
export default function LawView({ id }: { id: string }): JSX.Element {
  const { t, lang } = useWords();
  const [asOf] = useAsOf();
  const [onlyInForce] = useParameter('inForce');
  const validOn = onlyInForce === '' ? null : (asOf ?? today());
  const variables = { id, lang, asOf: asOf ?? null, validOn };
  const query = useAnswer(LAW_TREE, variables, { keepLast: true });
  const name = query.data?.entity?.name;
  useTitle(name === undefined ? t('law.title') : `${t('law.title')}: ${name}`);
  useCurrentId(id, query.data?.entity?.id);
  return (
    <Answered
      empty={
        <>
          <h1>{t('law.title')}</h1>
          <p>{t('law.missing', { id })}</p>
          <p>
            <Link href={searchPath(id)}>{t('law.missingSearch')}</Link>
          </p>
        </>
      }
      isEmpty={({ entity }) => entity === null}
      query={query}
    >
      {({ entity, up, down }) => {
        if (!entity) return null;
        if (!instrumentOf(entity)) return <NoInstrument entity={entity} />;
        return <LawPage answer={{ law: entity, up, down }} variables={variables} />;
      }}
    </Answered>
  );
}

function NoInstrument({ entity }: { entity: LineageNode }): JSX.Element {
  const { t } = useWords();
  const [asOf] = useAsOf();
  return (
    <div className="state">
      <h1>{entity.name}</h1>
      <p>{t('law.notInstrument')}</p>
      <p>
        <Link href={entityPath(entity.id, asOf)}>{t('law.notInstrumentPage')}</Link>
      </p>
    </div>
  );
}

/** An id that was merged into another leads to the address of that one. */
function useCurrentId(id: string, currentId: string | undefined): void {
  const [, go] = useLocation();
  const [asOf] = useAsOf();
  useEffect(() => {
    if (currentId !== undefined && currentId !== id) go(lawPath(currentId, asOf), { replace: true });
  }, [id, currentId, asOf, go]);
}

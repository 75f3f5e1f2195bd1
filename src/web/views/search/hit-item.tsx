import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { Marked } from '../../parts/marked';
import { datesOf, spanOf } from './dates';
import type { Found } from './operations';
import type { Hit } from './use-hits';

/** A result: what was found, what sort of thing it is and since when, and by which of its names it was found. */
export function HitItem({ hit: { entity, matched }, q }: { hit: Hit; q: string }): JSX.Element {
  const { t } = useWords();
  const isOwnName = matched?.value === entity.name;
  return (
    <li className="hit">
      <h2>
        <EntityLink entity={entity}>{isOwnName ? <Marked name={entity.name} question={q} /> : entity.name}</EntityLink>
      </h2>
      <Facts entity={entity} />
      {matched && (
        <p className="fine">
          {t('search.foundBy')}
          {': '}
          {!isOwnName && (
            <>
              <q lang={matched.lang === 'ZH' ? 'zh-Hans' : 'en'}>
                <Marked name={matched.value} question={q} />
              </q>{' '}
              ·{' '}
            </>
          )}
          {t('search.nameOf', {
            kind: t(`nameKind.${matched.kind}`),
            lang: t(`search.language.${matched.lang}`),
          })}
        </p>
      )}
    </li>
  );
}

/** Kinds of things that have no dates of their own. */
const DATELESS: readonly Found['kind'][] = ['COUNTRY', 'TOPIC'];

function Facts({ entity }: { entity: Found }): JSX.Element {
  const { t, number } = useWords();
  const span = spanOf(entity);
  const dates = datesOf(entity).map(({ event, on }) => `${t(`event.${event}`)} ${on}`);
  const told = span === undefined ? dates : [span, ...dates];
  return (
    <p className="facts">
      <span>{t(`kind.${entity.kind}`)}</span>
      {entity.__typename === 'LegalInstrument' && (
        <>
          <span>{t(`tier.${entity.tier}`)}</span>
          <span className="badge">{t(`status.${entity.status}`)}</span>
        </>
      )}
      {entity.__typename === 'Initiative' && entity.initiativeKind !== 'INITIATIVE' && (
        <span>{t(`initiativeKind.${entity.initiativeKind}`)}</span>
      )}
      {entity.__typename === 'Statistic' && (
        <strong>{[entity.qualifier, number(entity.value), entity.unit].filter(Boolean).join(' ')}</strong>
      )}
      {told.map((each) => (
        <span key={each}>{each}</span>
      ))}
      {told.length === 0 && !DATELESS.includes(entity.kind) && <span>{t('search.dateUnknown')}</span>}
    </p>
  );
}

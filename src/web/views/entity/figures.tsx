import { useState, type JSX } from 'react';
import { useWords, type Words } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import type { EntityShown } from './entity-operation';
import { Passages } from './passages';

/** As many as leave the relationships in sight. */
const AT_FIRST = 4;

type Figure = EntityShown['statistics']['nodes'][number];

/** The figures about an entity, with unit, period and source. */
export function Figures({ statistics }: { statistics: EntityShown['statistics'] }): JSX.Element | null {
  const { t, number } = useWords();
  const [areAllShown, setAllShown] = useState(false);
  if (statistics.totalCount === 0) return null;
  const shown = areAllShown ? statistics.nodes : statistics.nodes.slice(0, AT_FIRST);
  return (
    <section>
      <h2>{t('entity.group', { name: t('entity.figures'), count: number(statistics.totalCount) })}</h2>
      <ul className="figures">
        {shown.map((figure) => (
          <li key={figure.id}>
            <p className="figure-value">
              {number(figure.value)} <span className="fine">{figure.unit}</span>
            </p>
            <EntityLink entity={figure} />
            <p className="fine">{[figure.qualifier, periodOf(figure, t)].filter(Boolean).join(' · ')}</p>
            <Passages passages={figure.passages} />
          </li>
        ))}
      </ul>
      {shown.length < statistics.nodes.length && (
        <button onClick={() => setAllShown(true)} type="button">
          {t('entity.more', { count: statistics.nodes.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function periodOf({ periodFrom, periodTo, measuredOn }: Figure, t: Words['t']): string {
  if (periodFrom !== null && periodFrom === periodTo) return periodFrom;
  if (periodFrom !== null || periodTo !== null) {
    return t('entity.period', { from: periodFrom ?? '…', to: periodTo ?? '…' });
  }
  return measuredOn === null ? '' : t('entity.measuredOn', { day: measuredOn });
}

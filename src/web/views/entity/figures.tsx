import type { JSX } from 'react';
import { useWords, type Words } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import type { EntityShown } from './entity-operation';
import { Passages } from './passages';

type Figure = EntityShown['statistics']['nodes'][number];

/** The figures about an entity, with unit, period and source. */
export function Figures({ statistics }: { statistics: EntityShown['statistics'] }): JSX.Element | null {
  const { t, number } = useWords();
  if (statistics.totalCount === 0) return null;
  return (
    <section>
      <h2>{t('entity.group', { name: t('entity.figures'), count: number(statistics.totalCount) })}</h2>
      <ul className="figures">
        {statistics.nodes.map((figure) => (
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
    </section>
  );
}

function periodOf({ periodFrom, periodTo, measuredOn }: Figure, t: Words['t']): string {
  if (periodFrom !== null || periodTo !== null) {
    return t('entity.period', { from: periodFrom ?? '…', to: periodTo ?? '…' });
  }
  return measuredOn === null ? '' : t('entity.measuredOn', { day: measuredOn });
}

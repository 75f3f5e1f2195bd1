import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { capital } from './bar-chart';
import { periodText, propertyText, qualifierText, shortNumber, unitText, valueText } from './figures';
import type { Figure } from './operations';
import { Disagreement, Sources } from './sources';

/** A figure that stands alone: the number, its unit, its time, what it is about, where it is stated. */
export function NumberCard({ figure }: { figure: Figure }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const isRank = figure.unit === 'ordinal number';
  return (
    <article aria-label={figure.measure} className="figure-card">
      <h3>{capital(figure.measure)}</h3>
      <p className="number" title={valueText(figure, words)}>
        {isRank ? (
          <strong>{valueText(figure, words)}</strong>
        ) : (
          <>
            {qualifierText(figure.qualifier, words)} <strong>{shortNumber(figure.value, words)}</strong>{' '}
            {unitText(figure.unit, words)}
          </>
        )}
      </p>
      <p className="fine">
        {periodText(figure, words)}
        {figure.inferredFields.length > 0 &&
          ` · ${t('statistics.inferred', { fields: figure.inferredFields.map((field) => propertyText(field, words)).join(', ') })}`}
      </p>
      <p className="subjects">
        {figure.about.map((entity) => (
          <EntityLink entity={entity} key={entity.id} />
        ))}
      </p>
      <Disagreement figure={figure} />
      <Sources places={figure.passages} />
    </article>
  );
}

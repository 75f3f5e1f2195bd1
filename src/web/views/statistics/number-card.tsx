import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { AsStored } from '../../parts/as-stored';
import { FigureNumber } from '../../parts/figure-number';
import { capital, measureText, periodText, propertyText, valueText } from '../../parts/figure-text';
import type { Figure } from './operations';
import { Disagreement, Sources } from './sources';

/** A figure that stands alone: the number, its unit, its time, what it is about, where it is stated. */
export function NumberCard({ figure }: { figure: Figure }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const measure = measureText(figure.measure, words);
  return (
    <article aria-label={measure} className="figure-card">
      <h3>
        <AsStored text={capital(measure)} />
      </h3>
      <p className="number" title={valueText(figure, words)}>
        <FigureNumber figure={figure} />
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

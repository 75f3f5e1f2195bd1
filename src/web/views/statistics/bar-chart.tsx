import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { AsStored } from '../../parts/as-stored';
import { capital, measureText, periodText, unitText, valueText } from '../../parts/figure-text';
import { subjectOf, type Group } from './groups';
import type { Figure } from './operations';
import { Disagreement, Sources } from './sources';

/** Figures that count the same: a bar each, by subject and time, on one scale that begins at zero; sources under each. */
export function BarChart({ group }: { group: Group<Figure> }): JSX.Element {
  const words = useWords();
  const measure = measureText(group.measure, words);
  const most = Math.max(...group.figures.map(({ value }) => value));
  return (
    <section aria-label={measure} className="figure-card is-chart">
      <h3>
        <AsStored text={capital(measure)} /> <span className="fine">{unitText(group.unit, words)}</span>
      </h3>
      <ol className="bars">
        {group.figures.map((figure, index) => {
          const subject = subjectOf(figure);
          const before = index === 0 ? undefined : subjectOf(group.figures[index - 1] ?? figure);
          return (
            <li key={figure.id}>
              {subject && subject.id !== before?.id && (
                <p className="bar-subject">
                  <EntityLink entity={subject} />
                </p>
              )}
              <details>
                <summary>
                  <span className="period">{periodText(figure, words)}</span>
                  <span className="track">
                    <span
                      className={`bar${figure.claims.length > 0 ? ' is-disputed' : ''}`}
                      style={{ inlineSize: `${String((100 * figure.value) / most)}%` }}
                    />
                  </span>
                  <span className="value">
                    {valueText(figure, words).replace(` ${unitText(figure.unit, words)}`, '')}
                    {figure.claims.length > 0 && ` · ${words.t('statistics.disputed')}`}
                  </span>
                </summary>
                <Disagreement figure={figure} />
                <Sources places={figure.passages} />
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useState, type JSX } from 'react';
import { useWords, type Words } from '../../i18n/use-words';
import { otherLanguageOf } from '../../parts/as-stored';
import { EntityLink } from '../../parts/entity-link';
import { FigureNumber } from '../../parts/figure-number';
import { capital, measureText, periodText } from '../../parts/figure-text';
import type { EntityShown } from './entity-operation';
import { Passages } from './passages';

/** As many as leave the relationships in sight. */
const AT_FIRST = 4;

/** The figures about an entity, with unit, period and source. */
export function Figures({ statistics }: { statistics: EntityShown['statistics'] }): JSX.Element | null {
  const words = useWords();
  const { t, number } = words;
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
              <FigureNumber figure={figure} />
            </p>
            <EntityLink entity={figure}>{titleOf(figure, words)}</EntityLink>
            <p className="fine">{periodText(figure, words)}</p>
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

/** The name of a figure; where it has none in the interface's language, what it measures, if there are words for that. */
function titleOf({ name, measure }: EntityShown['statistics']['nodes'][number], words: Words): string | undefined {
  const title = capital(measureText(measure, words));
  const isForeign = otherLanguageOf(name, words.language) !== undefined;
  return isForeign && otherLanguageOf(title, words.language) === undefined ? title : undefined;
}

import { useState, type JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import type { EntityKind } from '../../kinds';
import { KindDot } from '../../parts/entity-link';
import { UNKNOWN, type FacetName } from './chosen';
import { facetValues, fewOf } from './facet-values';
import type { Counts } from './operations';
import { valueName } from './value-name';

/** How many values are shown of a facet at first. */
const FEW = 6;

/** One facet: its values with their counts, of which several can be chosen. */
export function FacetList({
  facet,
  counts,
  chosen,
  names,
  onToggle,
}: {
  facet: FacetName;
  counts: Counts | undefined;
  chosen: readonly string[];
  names: ReadonlyMap<string, string>;
  onToggle: (facet: FacetName, value: string) => void;
}): JSX.Element | null {
  const { t, number } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const values = facetValues(facet, counts, chosen);
  const few = fewOf(values, chosen, FEW);
  const shown = isWhole ? values : few;
  const valueCount = counts?.[facet].valueCount ?? 0;
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{t(`search.facet.${facet}`)}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input checked={chosen.includes(value)} onChange={() => onToggle(facet, value)} type="checkbox" />
              <span className={value === UNKNOWN ? 'name is-unknown' : 'name'}>
                {facet === 'kind' && <KindDot kind={value as EntityKind} />}
                {valueName(t, names, facet, value)}
              </span>
              {count !== undefined && <span className="fine count">{number(count)}</span>}
            </label>
          </li>
        ))}
      </ul>
      {values.length > few.length && (
        <button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)} type="button">
          {isWhole ? t('search.fewer') : t('search.all', { n: number(values.length) })}
        </button>
      )}
      {isWhole && valueCount > values.length && (
        <p className="fine">{t('search.mostFrequent', { n: number(valueCount) })}</p>
      )}
    </fieldset>
  );
}

import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { FACETS, type Chosen, type FacetName } from './chosen';
import { valueName } from './value-name';

/** What was chosen, each to be taken away again. */
export function ChosenList({
  chosen,
  names,
  onToggle,
  onClear,
}: {
  chosen: Chosen;
  names: ReadonlyMap<string, string>;
  onToggle: (facet: FacetName, value: string) => void;
  onClear: () => void;
}): JSX.Element | null {
  const { t } = useWords();
  const values = FACETS.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })));
  if (values.length === 0) return null;
  return (
    <ul aria-label={t('search.chosen')} className="chosen">
      {values.map(({ facet, value }) => {
        const name = valueName(t, names, facet, value);
        return (
          <li key={`${facet} ${value}`}>
            <button aria-label={t('search.remove', { name })} onClick={() => onToggle(facet, value)} type="button">
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button className="quiet" onClick={onClear} type="button">
          {t('search.clear')}
        </button>
      </li>
    </ul>
  );
}

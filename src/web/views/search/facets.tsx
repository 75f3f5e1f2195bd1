import { useId, useState, type JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { FACETS, type Chosen, type FacetName } from './chosen';
import { FacetList } from './facet-list';
import type { Counts } from './operations';

/** What results can be narrowed by. On a narrow screen it is folded until it is asked for. */
export function Facets({
  counts,
  hasFailed,
  chosen,
  names,
  onToggle,
}: {
  counts: Counts | undefined;
  hasFailed: boolean;
  chosen: Chosen;
  names: ReadonlyMap<string, string>;
  onToggle: (facet: FacetName, value: string) => void;
}): JSX.Element {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const n = FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);
  return (
    <aside aria-label={t('search.filters')} className="facets">
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className="facets-toggle"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        {n === 0 ? t('search.filters') : t('search.filtersChosen', { n })}
      </button>
      <div className={isOpen ? 'facets-body is-open' : 'facets-body'} id={id}>
        {hasFailed && <p className="fine">{t('search.countsFailed')}</p>}
        {FACETS.map((facet) => (
          <FacetList
            chosen={chosen[facet]}
            counts={counts}
            facet={facet}
            key={facet}
            names={names}
            onToggle={onToggle}
          />
        ))}
      </div>
    </aside>
  );
}

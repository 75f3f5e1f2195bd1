import type { JSX } from 'react';
import { useSearch } from 'wouter';
import { useAsOf } from '../../address/use-as-of';
import { useParameter, useParameters } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { AsOfField } from '../../parts/as-of-field';
import { hasWords } from '../../parts/marked-parts';
import { SearchBox } from '../../parts/search-box';
import { useTitle } from '../../parts/use-title';
import { ViewTools } from '../../parts/view-tools';
import { ChosenList } from './chosen-list';
import { cleared, readChosen, toggled, type FacetName } from './chosen';
import { Facets } from './facets';
import { hitsTable } from './hits-table';
import { Results } from './results';
import { foundCypher, listCypher } from './search-cypher';
import './search.css';
import { allHits, operationOf, useCounts, useHits, type Question } from './use-hits';
import { useNames } from './use-names';

/** What a text finds, or all there is, narrowed by facets. */
export default function SearchView(): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useParameter('q');
  const q = text.trim();
  const title = q === '' ? t('search.title') : t('search.titleOf', { q });
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <SearchBox onSearch={(wanted) => setText(wanted, 'push')} q={q} />
      {q === '' || hasWords(q) ? <Found q={q} title={title} /> : <p className="state">{t('search.noWords')}</p>}
    </>
  );
}

function Found({ q, title }: { q: string; title: string }): JSX.Element {
  const { t, lang, number } = useWords();
  const [, change] = useParameters();
  const [asOf] = useAsOf();
  const chosen = readChosen(new URLSearchParams(useSearch()));
  const question: Question = { q, chosen, lang, asOf };
  const hits = useHits(question);
  const { counts, hasFailed } = useCounts(question);
  const names = useNames(chosen, counts);
  const total = hits.data?.pages[0]?.totalCount;
  const toggle = (facet: FacetName, value: string): void => change((now) => toggled(now, facet, value), 'push');
  const found = async (): Promise<string> => {
    const all = await allHits(question);
    return foundCypher(
      q,
      all.hits.map(({ entity }) => entity.id),
      all.totalCount,
    );
  };
  return (
    <>
      <div className="view-head">
        <p className="total" role="status">
          {total !== undefined && t(q === '' ? 'search.listed' : 'search.results', { count: total, n: number(total) })}
        </p>
        <AsOfField />
        <ViewTools
          cypher={q === '' ? listCypher(chosen) : found}
          operation={operationOf(question)}
          table={async (report) => hitsTable((await allHits(question, report)).hits, t)}
          title={title}
        />
      </div>
      <div className="search-layout">
        <Facets chosen={chosen} counts={counts} hasFailed={hasFailed} names={names} onToggle={toggle} />
        <div>
          <ChosenList chosen={chosen} names={names} onClear={() => change(cleared, 'push')} onToggle={toggle} />
          <Results hits={hits} q={q} />
        </div>
      </div>
    </>
  );
}

import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';

interface ShownPassage {
  readonly id: string;
  readonly locator: string;
  readonly document: { readonly title: string; readonly url: string | null };
}

/** Where a fact comes from: document and place. */
export function Passages({ passages }: { passages: readonly ShownPassage[] }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <h3>{t('graph.sources')}</h3>
      {passages.length === 0 && <p className="fine">{t('graph.noSources')}</p>}
      <ul className="graph-passages">
        {passages.map(({ id, locator, document: { title, url } }) => (
          <li key={id}>
            {url === null || !/^https?:/.test(url) ? (
              title
            ) : (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            )}
            , {locator}
          </li>
        ))}
      </ul>
    </>
  );
}

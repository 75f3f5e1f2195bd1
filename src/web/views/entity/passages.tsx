import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import type { PassageShown } from './entity-operation';

/** Places in source documents: one document after the other, each with its places. */
export function Passages({
  passages,
  numbered = false,
}: {
  passages: readonly PassageShown[];
  numbered?: boolean;
}): JSX.Element {
  const { t } = useWords();
  if (passages.length === 0) return <p className="fine">{t('entity.noSources')}</p>;
  const items = byDocument(passages).map(([document, places]) => (
    <li key={document.id}>
      <DocumentTitle document={document} />
      <span className="locators">{places.map(({ locator }) => locator).join('; ')}</span>
      <span className="fine">{[document.publisher, document.publishedOn].filter(Boolean).join(', ')}</span>
    </li>
  ));
  return numbered ? <ol className="passages">{items}</ol> : <ul className="passages">{items}</ul>;
}

function DocumentTitle({ document: { title, url } }: { document: PassageShown['document'] }): JSX.Element {
  const { t } = useWords();
  if (url === null || !/^https?:/.test(url)) return <cite>{title}</cite>;
  return (
    <cite>
      <a href={url} rel="noreferrer" title={t('entity.openDocument')}>
        {title} <span aria-hidden="true">↗</span>
      </a>
    </cite>
  );
}

/** What some of the passages of a numbered list are called: its numbers, and the places where a number has several. */
export function numbersOf(some: readonly PassageShown[], all: readonly PassageShown[]): string[] {
  const ids = new Set(some.map(({ id }) => id));
  return byDocument(all).flatMap(([, places], index) => {
    const meant = places.filter(({ id }) => ids.has(id));
    if (meant.length === 0) return [];
    const number = String(index + 1);
    return meant.length === places.length ? number : `${number} (${meant.map(({ locator }) => locator).join('; ')})`;
  });
}

/** Passages under the document that they are part of, in the order in which the documents first come. */
function byDocument(passages: readonly PassageShown[]): [PassageShown['document'], PassageShown[]][] {
  const documents = new Map(passages.map(({ document }) => [document.id, document]));
  return [...documents.values()].map((document) => [
    document,
    passages.filter((passage) => passage.document.id === document.id),
  ]);
}

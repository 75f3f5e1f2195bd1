import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function SearchView(): JSX.Element {
  const { t } = useWords();
  useTitle(t('search.title'));
  return <h1>{t('search.title')} </h1>;
}

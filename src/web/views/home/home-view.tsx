import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** What one sees first. */
export function HomeView(): JSX.Element {
  const { t } = useWords();
  useTitle('');
  return <h1>{t('home.title')}</h1>;
}

import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function CooperationView(): JSX.Element {
  const { t } = useWords();
  useTitle(t('cooperation.title'));
  return <h1>{t('cooperation.title')} </h1>;
}

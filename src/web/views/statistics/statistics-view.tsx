import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function StatisticsView(): JSX.Element {
  const { t } = useWords();
  useTitle(t('statistics.title'));
  return <h1>{t('statistics.title')} </h1>;
}

import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function TimelineView(): JSX.Element {
  const { t } = useWords();
  useTitle(t('timeline.title'));
  return <h1>{t('timeline.title')} </h1>;
}

import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function GraphView(): JSX.Element {
  const { t } = useWords();
  useTitle(t('graph.title'));
  return <h1>{t('graph.title')} </h1>;
}

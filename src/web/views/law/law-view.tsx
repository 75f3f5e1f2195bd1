import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function LawView({ id }: { id: string }): JSX.Element {
  const { t } = useWords();
  useTitle(t('law.title'));
  return (
    <h1>
      {t('law.title')} {id}
    </h1>
  );
}

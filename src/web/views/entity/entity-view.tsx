import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../parts/use-title';

/** TODO of its builder. */
export default function EntityView({ id }: { id: string }): JSX.Element {
  const { t } = useWords();
  useTitle(t('entity.title'));
  return (
    <h1>
      {t('entity.title')} {id}
    </h1>
  );
}

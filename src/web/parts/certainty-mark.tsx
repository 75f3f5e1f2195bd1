import type { JSX } from 'react';
import type { EnumOf } from '../api/graphql';
import { useWords } from '../i18n/use-words';

/** How a relationship is known, in words. */
export function CertaintyMark({ certainty }: { certainty: EnumOf<'Certainty'> }): JSX.Element {
  const { t } = useWords();
  return <span className={`badge certainty is-${certainty.toLowerCase()}`}>{t(`certainty.${certainty}`)}</span>;
}

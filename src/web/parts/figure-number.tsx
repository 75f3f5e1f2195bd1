import type { JSX } from 'react';
import { useWords } from '../i18n/use-words';
import { isRank, qualifierText, shortNumber, unitText, valueText } from './figure-text';

/** A figure on one line: how exact it is, the number, its unit; a rank as an ordinal. */
export function FigureNumber({
  figure,
}: {
  figure: { readonly value: number; readonly unit: string; readonly qualifier: string | null };
}): JSX.Element {
  const words = useWords();
  if (isRank(figure.unit)) return <strong>{valueText(figure, words)}</strong>;
  return (
    <>
      {qualifierText(figure.qualifier, words)} <strong>{shortNumber(figure.value, words)}</strong>{' '}
      {unitText(figure.unit, words)}
    </>
  );
}

import { values } from '../i18n/en/values';
import type { WordKey, Words } from '../i18n/use-words';

/** What the graph stores as a word of its own, such as a role. */
export type Vocabulary = keyof typeof values;

/** The word of the interface's language for a word of the graph; where there is none, the graph's own, without its hyphens. */
export function storedWord(vocabulary: Vocabulary, stored: string, { t }: Pick<Words, 't'>): string {
  if (stored in values[vocabulary]) return t(`values.${vocabulary}.${stored}` as WordKey);
  return /^[a-z]+(-[a-z]+)+$/.test(stored) ? stored.replaceAll('-', ' ') : stored;
}

/** Where a law applies or a court decides: the name of a country by its code, of a province or a city by its English name. */
export function jurisdictionName(stored: string, words: Pick<Words, 't' | 'language'>): string {
  if (!/^[A-Z]{2}$/.test(stored)) return storedWord('jurisdiction', stored, words);
  const names = new Intl.DisplayNames([words.language === 'zh' ? 'zh-Hans' : 'en'], {
    type: 'region',
    fallback: 'code',
  });
  return names.of(stored) ?? stored;
}

import type { JSX } from 'react';
import { useWords } from '../i18n/use-words';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** The language of a text that the graph holds in one language only, where it is not the one of the interface. */
export function otherLanguageOf(text: string, language: 'en' | 'zh'): 'en' | 'zh-Hans' | undefined {
  if (HAN.test(text)) return language === 'zh' ? undefined : 'zh-Hans';
  return language === 'zh' && LATIN.test(text) ? 'en' : undefined;
}

/** A text as it is stored, marked with its language so that it is read out right; a sentence also says that it is English. */
export function AsStored({ text, isSentence = false }: { text: string; isSentence?: boolean }): JSX.Element | string {
  const { t, language } = useWords();
  const other = otherLanguageOf(text, language);
  if (other === undefined) return text;
  return (
    <>
      <span lang={other}>{text}</span>
      {isSentence && other === 'en' && <span className="fine"> {t('stored.inEnglish')}</span>}
    </>
  );
}

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readPreference, writePreference } from '../preferences/storage';
import { en } from './en';

/** The languages of the interface; names come in the same one where the graph has them. */
export const LANGUAGES = { en: 'English', zh: '中文' } as const;

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof LANGUAGES;

/** Starts in the language of the address (`?lang=zh`), of an earlier choice, or of the browser; English is the default. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes by itself.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const inAddress = new URLSearchParams(location.search).get('lang');
  await chooseLanguage(languageOf(inAddress ?? readPreference('language') ?? navigator.language), false);
}

/** Turns the interface into a language, and remembers it where a person chose it. */
export async function chooseLanguage(language: InterfaceLanguage, remember = true): Promise<void> {
  if (language === 'zh' && !i18next.hasResourceBundle('zh', 'translation')) {
    const { zh } = await import('./zh');
    i18next.addResourceBundle('zh', 'translation', zh);
  }
  if (remember) writePreference('language', language);
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  await i18next.changeLanguage(language);
}

function languageOf(tag: string): InterfaceLanguage {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

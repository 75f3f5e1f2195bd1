import { useTranslation } from 'react-i18next';
import type { en } from './en';
import type { InterfaceLanguage } from './index';

/** Every text of the interface by its place, such as `search.noHits`. */
export type WordKey = KeyOf<typeof en>;

type KeyOf<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key}` | (Key extends `${infer Stem}_one` | `${infer Stem}_other` ? `${Prefix}${Stem}` : never)
    : KeyOf<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** What a component needs to speak the interface's language. */
export interface Words {
  /** A text, with its `{{placeholders}}` filled; `count` chooses singular or plural. */
  readonly t: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly language: InterfaceLanguage;
  /** The language in which names are asked for. */
  readonly lang: 'EN' | 'ZH';
  /** A number as people of this language write it. */
  readonly number: (value: number) => string;
}

/** The texts of the interface in the chosen language. */
export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language: InterfaceLanguage = i18n.language === 'zh' ? 'zh' : 'en';
  return {
    t: t as Words['t'],
    language,
    lang: language === 'zh' ? 'ZH' : 'EN',
    number: (value) => new Intl.NumberFormat(language).format(value),
  };
}

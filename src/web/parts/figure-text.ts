import { writtenDate, writtenRange } from '../dates';
import { statistics } from '../i18n/en/statistics';
import type { WordKey, Words } from '../i18n/use-words';

type UnitKey = keyof typeof statistics.unit;

/** A unit in words of the language; as the source has it where there is no word. */
export function unitText(unit: string, { t }: Pick<Words, 't'>): string {
  return unit in statistics.unit ? t(`statistics.unit.${unit as UnitKey}`) : unit;
}

/** A number as people of the language write it, shortened in words from a million on: 1.07 billion. */
export function shortNumber(value: number, { language }: Words): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: 2,
    ...(Math.abs(value) < 1e6 ? {} : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }),
  }).format(value);
}

/** How exact the source is, as a word of the language: about, more than, nearly. */
export function qualifierText(qualifier: string | null, { t }: Pick<Words, 't'>): string {
  if (qualifier === null) return '';
  return qualifier in statistics.qualifier
    ? t(`statistics.qualifier.${qualifier as keyof typeof statistics.qualifier}`)
    : qualifier;
}

/** Whether a figure is a place in an order, not a number of things. */
export function isRank(unit: string): boolean {
  return unit === 'ordinal number';
}

function rankText(value: number, { t, number, language }: Words): string {
  const form = new Intl.PluralRules(language, { type: 'ordinal' }).select(value);
  return t(`statistics.rank.${form === 'one' || form === 'two' || form === 'few' ? form : 'other'}`, {
    value: number(value),
  });
}

/** What was counted, in the interface's language where it has words for it, else in the English of the graph. */
export function measureText(measure: string, { t }: Pick<Words, 't'>): string {
  return t(`measures.${measureKey(measure)}` as WordKey, { defaultValue: measure });
}

/** By what the words for a measure are found. */
export function measureKey(measure: string): string {
  return measure.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** A text as a heading or a label begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A figure in full: how exact, the number, its unit. A rank is no number of things. */
export function valueText(
  { value, unit, qualifier }: { value: number; unit: string; qualifier: string | null },
  words: Words,
): string {
  if (isRank(unit)) return rankText(value, words);
  return [qualifierText(qualifier, words), words.number(value), unitText(unit, words)].filter(Boolean).join(' ');
}

/** The time that a figure is of: a period, or the day that it was true. */
export function periodText(
  { periodFrom, periodTo, measuredOn }: Readonly<Record<'periodFrom' | 'periodTo' | 'measuredOn', string | null>>,
  words: Words,
): string {
  const written = (date: string): string => writtenDate(date, words.language);
  if (periodFrom !== null && periodTo !== null) {
    return writtenRange(periodFrom, periodTo, words.language);
  }
  if (periodTo !== null) return words.t('statistics.upTo', { date: written(periodTo) });
  if (measuredOn !== null && periodFrom === null) return words.t('statistics.at', { date: written(measuredOn) });
  if (periodFrom !== null) {
    const from = words.t('statistics.from', { date: written(periodFrom) });
    return measuredOn === null ? from : `${from}, ${words.t('statistics.at', { date: written(measuredOn) })}`;
  }
  return words.t('statistics.noPeriod');
}

const PROPERTIES = ['value', 'periodFrom', 'periodTo', 'measuredOn'] as const;

/** A property of a figure in words. */
export function propertyText(property: string, { t }: Words): string {
  const known = PROPERTIES.find((each) => each === property);
  return known ? t(`statistics.${known}`) : property;
}

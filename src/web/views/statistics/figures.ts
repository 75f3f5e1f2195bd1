import { writtenDate, writtenRange } from '../../dates';
import type { Words } from '../../i18n/use-words';
import { statistics } from '../../i18n/en/statistics';
import type { Grouped } from './groups';

type UnitKey = keyof typeof statistics.unit;

/** A unit in words of the language; as the source has it where there is no word. */
export function unitText(unit: string, { t }: Words): string {
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
export function qualifierText(qualifier: string | null, { t }: Words): string {
  if (qualifier === null) return '';
  return qualifier in statistics.qualifier
    ? t(`statistics.qualifier.${qualifier as keyof typeof statistics.qualifier}`)
    : qualifier;
}

/** A figure in full: how exact, the number, its unit. A rank is no number of things. */
export function valueText(
  { value, unit, qualifier }: { value: number; unit: string; qualifier: string | null },
  words: Words,
): string {
  if (unit === 'ordinal number') return words.t('statistics.rank', { value: words.number(value) });
  return [qualifierText(qualifier, words), words.number(value), unitText(unit, words)].filter(Boolean).join(' ');
}

/** The time that a figure is of: a period, or the day that it was true. */
export function periodText(
  { periodFrom, periodTo, measuredOn }: Pick<Grouped, 'periodFrom' | 'periodTo' | 'measuredOn'>,
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

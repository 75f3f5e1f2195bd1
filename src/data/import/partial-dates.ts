import { firstDay, lastDay } from '../../partial-date.js';
import type { Property } from './stored-form.js';

/** The properties that are partial dates, of every kind and relationship type; a test compares it with the dataset's form. */
const PARTIAL_DATES: ReadonlySet<string> = new Set([
  'adoptedOn',
  'promulgatedOn',
  'effectiveOn',
  'repealedOn',
  'foundedOn',
  'dissolvedOn',
  'establishedOn',
  'startedOn',
  'endedOn',
  'launchedOn',
  'inForceOn',
  'publishedOn',
  'measuredOn',
  'decidedOn',
  'signedOn',
  'ratifiedOn',
  'periodFrom',
  'periodTo',
  'since',
  'until',
  // of a legislative stage; a relationship's ends are no properties
  'from',
  'to',
]);

/** Whether a property of this name is a partial date. */
export function isPartialDateProperty(name: string): boolean {
  return PARTIAL_DATES.has(name);
}

/** The first and the last day that each partial date among the properties can mean: `adoptedOnFirst`, `adoptedOnLast`. */
export function daysOf(properties: Readonly<Record<string, Property>>): Record<string, string> {
  const days: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!isPartialDateProperty(name) || typeof value !== 'string') continue;
    days[`${name}First`] = firstDay(value);
    days[`${name}Last`] = lastDay(value);
  }
  return days;
}

import { dayBefore, firstDay, lastDay } from '../../partial-date.js';
import type { Property } from './stored-form.js';

/** What an entity cannot exist, or be in force, before. */
const BEGINNINGS = [
  'adoptedOn',
  'promulgatedOn',
  'effectiveOn',
  'startedOn',
  'launchedOn',
  'establishedOn',
  'foundedOn',
];
/** The last day of what has ended or was dissolved. */
const ENDS = ['endedOn', 'dissolvedOn'];

/**
 * The first and the last day on which an entity may exist or be in force, as far as its dates tell: `existsFrom`, `existsUntil`.
 * A traversal asks each node that it meets, so the bounds are two properties and not nine. Unknown is no bound.
 */
export function lifetimeOf(properties: Readonly<Record<string, Property>>): Record<string, string> {
  const datesOf = (names: readonly string[]): string[] =>
    names.map((name) => properties[name]).filter((date) => typeof date === 'string');
  const from = datesOf(BEGINNINGS).map(firstDay).sort().at(-1);
  // A repeal takes effect on its day, which is then the first one without force.
  const repealed = datesOf(['repealedOn']).map((date) => dayBefore(lastDay(date)));
  const until = [...datesOf(ENDS).map(lastDay), ...repealed].sort().at(0);
  return { ...(from !== undefined && { existsFrom: from }), ...(until !== undefined && { existsUntil: until }) };
}

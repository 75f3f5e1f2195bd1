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
  // A stage's, and what a figure is of or was measured on.
  'from',
  'periodFrom',
  'measuredOn',
];
/** The last day of what has ended or was dissolved, a stage's among them. What a figure counts stays so when its period is over. */
const ENDS = ['endedOn', 'dissolvedOn', 'to'];

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

import { COUNTERS, counterOf, countsFrom, summaryOf } from '../import/counts.js';
import { GROUPS, type Group } from '../import/stored-form.js';
import { dateOf, LAST_DAY } from './calendar.js';
import type { Column } from './columns.js';

/** The columns of a Revision. */
export const REVISION_COLUMNS: readonly Column[] = [
  { name: 'number', type: 'long' },
  { name: 'state', type: 'string' },
  { name: 'startedAt', type: 'datetime' },
  { name: 'importedAt', type: 'datetime' },
  { name: 'summary', type: 'string' },
  ...COUNTERS.map((name) => ({ name, type: 'long' as const })),
];

/**
 * A complete revision that added so many items, as an import leaves it, but for the digest of its dataset: an import of the same data
 * compares, finds nothing to do and writes none. It is dated by the data and not by the clock, so that a seed gives the same bytes.
 */
export function revisionRow(number: number, added: Readonly<Record<Group, number>>): Record<string, string | number> {
  const at = `${dateOf(LAST_DAY)}T00:00:00Z`;
  const counters = Object.fromEntries(
    GROUPS.filter((group) => added[group] > 0).map((group) => [counterOf(group, 'added'), added[group]]),
  );
  const counts = countsFrom(COUNTERS.map((name) => counters[name] ?? 0));
  return { number, state: 'COMPLETE', startedAt: at, importedAt: at, summary: summaryOf(counts), ...counters };
}

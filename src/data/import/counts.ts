import { ACTIONS, type Action } from './batches.js';
import { GROUPS, type Group } from './stored-form.js';

/** How many items of each group a revision added, changed and removed. */
export type ImportCounts = Readonly<Record<Group, Readonly<Record<Action, number>>>>;

/** The property of a Revision that counts what was done to a group: `entitiesAdded`. */
export function counterOf(group: Group, action: Action): string {
  return `${group}${action.charAt(0).toUpperCase()}${action.slice(1)}`;
}

const PLACES = GROUPS.flatMap((group) => ACTIONS.map((action) => ({ group, action })));

/** The names of all counters. */
export const COUNTERS = PLACES.map(({ group, action }) => counterOf(group, action));

/** The counts from the values of the counters, in their order; a missing one is 0. */
export function countsFrom(values: readonly number[]): ImportCounts {
  const counts = Object.fromEntries(GROUPS.map((group) => [group, { added: 0, changed: 0, removed: 0 }]));
  PLACES.forEach(({ group, action }, index) => {
    (counts[group] as Record<Action, number>)[action] = values[index] ?? 0;
  });
  return counts as ImportCounts;
}

/** The counts in words: `12 entities and 30 relationships added, 1 entity changed`. */
export function summaryOf(counts: ImportCounts): string {
  const parts = ACTIONS.flatMap((action) => {
    // Events follow from the dates of the others.
    const groups = GROUPS.filter((group) => group !== 'events' && counts[group][action] > 0).map((group) =>
      inWords(counts[group][action], group),
    );
    return groups.length === 0 ? [] : [`${joined(groups)} ${action}`];
  });
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}

function inWords(count: number, group: Group): string {
  const one = group === 'entities' ? 'entity' : group.slice(0, -1);
  return `${count} ${count === 1 ? one : group}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

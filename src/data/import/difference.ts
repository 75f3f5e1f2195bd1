import { GROUPS, type Group, type StoredGraph, type StoredItem } from './stored-form.js';
import type { StoredMark, StoredMarks } from './stored-marks.js';

/** What has to be written to a group so that it is as it should be. */
export interface GroupDifference<Item extends StoredItem = StoredItem> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly StoredMark[];
}

/** What has to be written so that the stored graph becomes the wanted one. */
export type Difference = Readonly<Record<Group, GroupDifference>>;

/** Compares what is wanted with what is stored, by id and hash. */
export function differenceBetween(wanted: StoredGraph, stored: StoredMarks): Difference {
  return Object.fromEntries(GROUPS.map((group) => [group, ofGroup(wanted[group], stored[group])])) as never;
}

function ofGroup(wanted: readonly StoredItem[], stored: ReadonlyMap<string, StoredMark>): GroupDifference {
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.filter(({ id }) => !stored.has(id)),
    changed: wanted.filter(({ id, hash }) => stored.has(id) && stored.get(id)?.hash !== hash),
    removed: [...stored.values()].filter(({ id }) => !ids.has(id)),
  };
}

/** The number of items that have to be written. */
export function sizeOf(difference: Difference): number {
  return GROUPS.map((group) => difference[group])
    .map(({ added, changed, removed }) => added.length + changed.length + removed.length)
    .reduce((sum, size) => sum + size, 0);
}

import { nativeDate } from '../../graph/native-date.js';
import type { Difference } from './difference.js';
import { placeOf } from '../../graph/revision-place.js';
import { GROUPS, type Group, type StoredItem } from './stored-form.js';

/** What a batch does to the items of a group. */
export const ACTIONS = ['added', 'changed', 'removed'] as const;
export type Action = (typeof ACTIONS)[number];

/** Some items of one group to which the same is done, in one transaction. */
export interface Batch {
  readonly group: Group;
  readonly action: Action;
  /** The file under `cypher/import` that does it. */
  readonly file: string;
  /** Makes the statement's rows, when their turn has come. */
  readonly rows: () => readonly object[];
  readonly size: number;
}

const FILE_FOR_RELATIONSHIPS = { added: 'create-relationships', changed: 'change-relationships' } as const;

/** The batches of a difference in the order of writing: what others refer to first, removals last and the other way round. */
export function batchesOf(difference: Difference, revision: number, batchSize: number): Batch[] {
  const writes = GROUPS.flatMap((group) =>
    (['added', 'changed'] as const).flatMap((action) =>
      slices(difference[group][action], batchSize).map((items) => ({
        group,
        action,
        file: group === 'relationships' ? FILE_FOR_RELATIONSHIPS[action] : `upsert-${group}`,
        rows: () => items.map((item) => toRow(item, revision)),
        size: items.length,
      })),
    ),
  );
  const removals = GROUPS.toReversed().flatMap((group) =>
    slices(difference[group].removed, batchSize).map((marks) => ({
      group,
      action: 'removed' as const,
      file: `remove-${group}`,
      rows: () => marks.map((mark) => ({ ...mark, place: placeOf(revision, mark.id) })),
      size: marks.length,
    })),
  );
  return [...writes, ...removals];
}

/** An item as a row of its statement: the links beside the properties, and all properties in one map. */
function toRow({ id, properties, days, hash, ...links }: StoredItem, revision: number): object {
  const dates = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, nativeDate(day)]));
  return { id, ...links, properties: { ...properties, ...dates, hash, revision, place: placeOf(revision, id) } };
}

function slices<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

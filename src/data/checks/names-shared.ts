import type { Check } from '../checked-data.js';
import { comparableName } from '../comparable-name.js';
import type { LocatedEntity } from '../reader.js';

/** Two entities that bear the same name both say so in `sharesNameWith`; otherwise they may be one entity written down twice. */
export const namesShared: Check = {
  name: 'names-shared',
  *find({ entities, entityById }) {
    const bearers = new Map<string, Set<LocatedEntity>>();
    for (const entity of entities) {
      for (const { value } of entity.record.names) {
        const key = comparableName(value);
        bearers.set(key, (bearers.get(key) ?? new Set()).add(entity));
      }
    }
    for (const at of entities) {
      const { id, names, sharesNameWith = [] } = at.record;
      const namesakes = new Map<string, string>();
      for (const { value } of names) {
        for (const other of bearers.get(comparableName(value)) ?? []) {
          if (other.record.id !== id) namesakes.set(other.record.id, value);
        }
      }
      for (const [other, name] of namesakes) {
        if (sharesNameWith.includes(other)) continue;
        yield {
          at,
          message: `the name "${name}" is also that of ${other}; merge the two, or name each other in sharesNameWith`,
        };
      }
      for (const other of sharesNameWith) {
        if (namesakes.has(other) || !entityById.has(other)) continue;
        yield { at, message: `sharesNameWith names ${other}, which has no name in common with ${id}; remove it` };
      }
    }
  },
};

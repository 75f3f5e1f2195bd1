import type { Check } from '../checked-data.js';

/** A version belongs to exactly one instrument, and a figure measures something. */
export const requiredRelationships: Check = {
  name: 'required-relationships',
  *find({ entities }) {
    for (const at of entities) {
      const count = (type: string) =>
        (at.record.relationships ?? []).filter((relationship) => relationship.type === type).length;
      if (at.kind === 'VERSION' && count('VERSION_OF') !== 1) {
        yield { at, message: `a version has exactly one VERSION_OF, this one has ${count('VERSION_OF')}` };
      }
      if (at.kind === 'STATISTIC' && count('MEASURES') === 0) {
        yield { at, message: 'a statistic has a MEASURES that leads to what it counts, this one has none' };
      }
    }
  },
};

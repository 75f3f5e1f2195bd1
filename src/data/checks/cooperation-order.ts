import type { Check } from '../checked-data.js';

/** Cooperation has no direction, so it is stored once: in the record of the smaller id. */
export const cooperationOrder: Check = {
  name: 'cooperation-order',
  *find({ relationships }) {
    for (const { from, relationship } of relationships) {
      const { type, to } = relationship;
      if (type !== 'COOPERATES_WITH' || from.record.id <= to) continue;
      yield { at: from, message: `COOPERATES_WITH ${to} belongs into the record of ${to}, the smaller of the two ids` };
    }
  },
};

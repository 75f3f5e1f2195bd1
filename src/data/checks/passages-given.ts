import type { Check } from '../checked-data.js';

/** Every record, relationship and claim says which passage states it. */
export const passagesGiven: Check = {
  name: 'passages-given',
  *find({ entities, relationships }) {
    for (const at of entities) {
      if (at.record.passages.length === 0)
        yield { at, message: 'the record names no passage; name one that states it' };
      for (const { property, value, passages } of at.record.claims ?? []) {
        if (passages.length === 0)
          yield { at, message: `the claim ${property} ${value} names no passage; name the one that makes it` };
      }
    }
    for (const { from, relationship } of relationships) {
      if (relationship.passages.length > 0) continue;
      yield { at: from, message: `${relationship.type} ${relationship.to} names no passage; name one that states it` };
    }
  },
};

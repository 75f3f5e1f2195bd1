import type { Check } from '../checked-data.js';
import { factFields, factOf } from '../entity-fields.js';

/** `statedIn` names fields that the record has a value for, which no text can state and not state at once, and passages that are the record's own. */
export const statedInFits: Check = {
  name: 'stated-in-fits',
  *find({ entities }) {
    for (const at of entities) {
      const { statedIn = {}, passages, inferredFields = [] } = at.record;
      const present = factFields(at.kind).filter((field) => factOf(at.record, field) !== undefined);
      for (const [field, places] of Object.entries(statedIn)) {
        if (!present.includes(field)) {
          const has = present.join(', ') || 'none';
          yield { at, message: `statedIn names ${field}, which the record has no value for; it has ${has}` };
        }
        if (inferredFields.includes(field)) {
          yield {
            at,
            message: `statedIn names ${field}, which inferredFields says no text states; keep one of the two`,
          };
        }
        for (const passage of places.filter((place) => !passages.includes(place))) {
          const message = `statedIn has ${field} from "${passage}", which is none of the record's passages; add it there, or remove it here`;
          yield { at, message };
        }
      }
    }
  },
};

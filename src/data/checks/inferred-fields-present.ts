import type { Check } from '../checked-data.js';
import { factFields, factOf } from '../entity-fields.js';

/** `inferredFields` names fields that the record has a value for. */
export const inferredFieldsPresent: Check = {
  name: 'inferred-fields-present',
  *find({ entities }) {
    for (const at of entities) {
      const present = ['names', 'description', ...factFields(at.kind)].filter(
        (field) => factOf(at.record, field) !== undefined,
      );
      for (const field of at.record.inferredFields ?? []) {
        if (present.includes(field)) continue;
        yield {
          at,
          message: `inferredFields names ${field}, which the record has no value for; it has ${present.join(', ')}`,
        };
      }
    }
  },
};

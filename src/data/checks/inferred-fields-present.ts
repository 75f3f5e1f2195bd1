import type { Check } from '../checked-data.js';
import type { RelationshipRecord } from '../dataset.js';
import { factFields, factOf } from '../entity-fields.js';

/** What makes up a relationship, whose certainty speaks for all of it. */
const OF_THE_RELATIONSHIP = new Set(['type', 'to', 'certainty', 'passages', 'note', 'inferredFields']);

/** `inferredFields` names fields that the record, or the relationship, has a value for. */
export const inferredFieldsPresent: Check = {
  name: 'inferred-fields-present',
  *find({ entities, relationships }) {
    for (const at of entities) {
      const present = ['names', 'description', ...factFields(at.kind)].filter(
        (field) => factOf(at.record, field) !== undefined,
      );
      for (const field of missing(at.record, present)) {
        yield {
          at,
          message: `inferredFields names ${field}, which the record has no value for; it has ${present.join(', ')}`,
        };
      }
    }
    for (const { from, relationship } of relationships) {
      const present = fieldsOf(relationship);
      for (const field of missing(relationship, present)) {
        const which = `${relationship.type} to ${relationship.to}`;
        const message = `inferredFields of its ${which} names ${field}, which that has no value for; it has ${present.join(', ') || 'none'}`;
        yield { at: from, message };
      }
    }
  },
};

function fieldsOf(relationship: RelationshipRecord): string[] {
  return Object.keys(relationship).filter((field) => !OF_THE_RELATIONSHIP.has(field));
}

function missing(
  { inferredFields = [] }: { inferredFields?: string[] | undefined },
  present: readonly string[],
): string[] {
  return inferredFields.filter((field) => !present.includes(field));
}

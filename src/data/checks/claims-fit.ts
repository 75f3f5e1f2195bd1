import type { Check } from '../checked-data.js';
import { RECORD_OF_KIND } from '../dataset.js';
import { factFields, factOf, wordedFields } from '../entity-fields.js';
import type { EntityKind } from '../vocabulary.js';

/** A claim is about a field or relation of its entity's kind, has a value that the field could have, and where it is preferred it is the value shown. */
export const claimsFit: Check = {
  name: 'claims-fit',
  *find({ entities }) {
    for (const at of entities) {
      const fields = factFields(at.kind);
      const worded = wordedFields(at.kind);
      for (const { property, value, rank } of at.record.claims ?? []) {
        if (worded.includes(property)) continue;
        if (!fields.includes(property)) {
          yield {
            at,
            message: `a claim is about ${property}, which the kind does not have; it has ${[...fields, ...worded].join(', ')}`,
          };
          continue;
        }
        if (!couldBe(at.kind, property, value)) {
          yield { at, message: `a claim's value "${value}" is none that ${property} could have` };
        } else if (rank === 'PREFERRED' && String(factOf(at.record, property)) !== value) {
          const shown = factOf(at.record, property) ?? 'missing';
          yield {
            at,
            message: `the preferred claim says ${property} ${value}, the record's own is ${shown}; make them agree`,
          };
        }
      }
    }
  },
};

/** Whether the text of a claim is a value of the field; numbers, true and false are written as texts there. */
function couldBe(kind: EntityKind, field: string, value: string): boolean {
  const schema = (
    RECORD_OF_KIND[kind].shape as Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>
  )[field];
  const forms = [value, Number(value), ...(value === 'true' || value === 'false' ? [value === 'true'] : [])];
  return forms.some((form) => schema?.safeParse(form).success);
}

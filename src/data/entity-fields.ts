import { RECORD_OF_KIND, type EntityRecord } from './dataset.js';
import type { EntityKind } from './vocabulary.js';

/** The fields that make up the record itself; a claim cannot be about them. */
const OF_THE_RECORD = new Set([
  'id',
  'previousIds',
  'names',
  'sharesNameWith',
  'description',
  'passages',
  'inferredFields',
  'claims',
  'relationships',
]);

/** The fields of a kind that hold facts sources can disagree about: `adoptedOn`, `iso2`, `participantCount`. */
export function factFields(kind: EntityKind): string[] {
  return Object.keys(RECORD_OF_KIND[kind].shape).filter((field) => !OF_THE_RECORD.has(field));
}

/** The value of a fact field; undefined where the record does not state it or its kind has no such field. */
export function factOf(record: EntityRecord, field: string): string | number | boolean | undefined {
  return (record as Readonly<Record<string, unknown>>)[field] as string | number | boolean | undefined;
}

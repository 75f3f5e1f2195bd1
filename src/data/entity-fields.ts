import { RECORD_OF_KIND, type EntityRecord } from './dataset.js';
import { RELATIONSHIP_ENDS, RELATIONSHIP_TYPES, type EntityKind } from './vocabulary.js';

/** The fields that make up the record itself; a claim cannot be about them. */
const OF_THE_RECORD = new Set([
  'id',
  'previousIds',
  'names',
  'sharesNameWith',
  'description',
  'passages',
  'statedIn',
  'inferredFields',
  'claims',
  'relationships',
]);

/** What the API calls the relationships that lead to an entity of the kind, where sources may disagree about them. */
const RELATIONS_TO_KIND: Readonly<Partial<Record<EntityKind, string>>> = {
  INITIATIVE: 'participants',
  ORGANIZATION: 'members',
};

/** The fields of a kind that hold facts sources can disagree about: `adoptedOn`, `iso2`, `participantCount`. */
export function factFields(kind: EntityKind): string[] {
  return Object.keys(RECORD_OF_KIND[kind].shape).filter((field) => !OF_THE_RECORD.has(field));
}

/** The fields of a kind that hold no single value, and of which a claim says in words what its source says: `name`, `launchedBy`, `members`. */
export function wordedFields(kind: EntityKind): string[] {
  const types = RELATIONSHIP_TYPES.filter((type) =>
    (RELATIONSHIP_ENDS[type].from as readonly EntityKind[]).includes(kind),
  );
  const relations = types.map((type) =>
    type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  return ['name', ...relations, RELATIONS_TO_KIND[kind] ?? []].flat();
}

/** The value of a fact field; undefined where the record does not state it or its kind has no such field. */
export function factOf(record: EntityRecord, field: string): string | number | boolean | undefined {
  return (record as Readonly<Record<string, unknown>>)[field] as string | number | boolean | undefined;
}

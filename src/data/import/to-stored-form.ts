import { LABEL_OF_KIND, LABEL_OF_TIER } from '../vocabulary.js';
import type { DocumentRecord } from '../dataset.js';
import type { Dataset, DatasetClaim, DatasetEntity, DatasetRelationship } from '../load-dataset.js';
import { passagesOf, splitPassage } from '../passages.js';
import { contentHash } from './content-hash.js';
import { deriveCooperation } from './derive-cooperation.js';
import { eventsOf, type RecordOf } from './events.js';
import { lifetimeOf } from './lifetime.js';
import { looksOn } from './looks-on.js';
import { nameProperties } from './names.js';
import { daysOf } from './partial-dates.js';
import type {
  Property,
  StoredClaim,
  StoredDocument,
  StoredEntity,
  StoredEvent,
  StoredGraph,
  StoredItem,
  StoredPassage,
  StoredRelationship,
} from './stored-form.js';

/** The graph that a dataset means, with what is derived from it. */
export function toStoredForm(dataset: Dataset): StoredGraph {
  const { entities } = dataset;
  const passages = new Set(entities.flatMap(({ record }) => [...passagesOf(record)]));
  const byId = new Map(entities.map(({ record }) => [record.id, record]));
  const records = entities.map((entity) => toStoredRecord(entity, (id) => byId.get(id)));
  return {
    documents: dataset.documents.map(toStoredDocument),
    passages: [...passages].map(toStoredPassage),
    entities: records.map(({ entity }) => entity),
    claims: records.flatMap(({ claims }) => claims),
    relationships: [
      ...records.flatMap(({ relationships }) => relationships),
      ...deriveCooperation(dataset).map(toStoredRelationship),
    ],
    events: records.flatMap(({ events }) => events),
  };
}

/** What one record of an entity becomes, but for its passages, which records share. */
export interface StoredRecord {
  readonly entity: StoredEntity;
  readonly claims: readonly StoredClaim[];
  readonly relationships: readonly StoredRelationship[];
  readonly events: readonly StoredEvent[];
}

/**
 * One entity's record as it is stored, for whoever cannot hold all of them at once.
 * @param recordOf finds the instrument of which a version is the text as enacted
 */
export function toStoredRecord(entity: DatasetEntity, recordOf: RecordOf): StoredRecord {
  const { record, claims, relationships } = entity;
  return {
    entity: toEntity(entity),
    claims: claims.map((claim) => toClaim(record.id, claim)),
    relationships: relationships.map((each) => toStoredRelationship({ ...each, from: record.id })),
    events: eventsOf(entity, recordOf).map((event) => item(event.id, event)),
  };
}

/** A source document as it is stored. */
export function toStoredDocument(record: DocumentRecord): StoredDocument {
  return item(record.id, record);
}

/** A passage as it is stored. */
export function toStoredPassage(id: string): StoredPassage {
  const { documentId, locator } = splitPassage(id);
  return item(id, { documentId, locator }, { documentId });
}

function toEntity({ kind, record }: DatasetEntity): StoredEntity {
  const { names, passages, statedIn = {}, previousIds = [], claims: _, relationships: __, ...fields } = record;
  const labels: string[] = [LABEL_OF_KIND[kind], ...('tier' in record ? [LABEL_OF_TIER[record.tier]] : [])];
  return item(
    record.id,
    { ...fields, ...nameProperties(names), kind, previousIds },
    { kind, labels, passages: unique(passages), ...byPassage(statedIn), previousIds },
    lifetimeOf,
  );
}

/** The other way round: the properties that each passage states. */
function byPassage(statedIn: Readonly<Record<string, readonly string[]>>): Pick<StoredEntity, 'propertiesStatedIn'> {
  const propertiesStatedIn: Record<string, string[]> = {};
  for (const [property, places] of Object.entries(statedIn).sort()) {
    for (const passage of unique(places)) (propertiesStatedIn[passage] ??= []).push(property);
  }
  return Object.keys(propertiesStatedIn).length === 0 ? {} : { propertiesStatedIn };
}

function toClaim(about: string, { id, passages, ...fields }: DatasetClaim): StoredClaim {
  return item(id, fields, { about, passages: unique(passages) });
}

/** A relationship as it is stored. */
export function toStoredRelationship(
  relationship: DatasetRelationship & { readonly from: string },
): StoredRelationship {
  const { id, type, from, to, passages, ...qualifiers } = relationship;
  // Read wherever it is asked what two parties share, so the role is understood once, here.
  const onlooker = 'role' in relationship && looksOn(type, relationship.role);
  // The relationships that lead to one entity, in the order of their ids, are a range of an index on this.
  const byTarget = `${to}~${id}`;
  return item(
    id,
    { ...qualifiers, ...(onlooker && { onlooker }), byTarget, passages: unique(passages) },
    { type, from, to },
  );
}

/** The item with its days and its hash; `links` are what is written for it beside properties, `furtherDays` computes days of its own. */
function item<Links extends object>(
  id: string,
  fields: object,
  links?: Links,
  furtherDays: typeof lifetimeOf = () => ({}),
): StoredItem & Links {
  const properties = { id, ...withoutUnknown(fields) };
  const days = { ...daysOf(properties), ...furtherDays(properties) };
  return { id, properties, days, hash: contentHash([properties, days, links]), ...(links as Links) };
}

/** Leaves out what is undefined, and lists without members, which say no more than a missing one. */
function withoutUnknown(fields: object): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(fields as Record<string, Property | undefined>).filter(
      (entry): entry is [string, Property] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

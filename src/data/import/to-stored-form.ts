import { LABEL_OF_KIND, LABEL_OF_TIER } from '../vocabulary.js';
import type { DocumentRecord } from '../dataset.js';
import type { Dataset, DatasetClaim, DatasetEntity, DatasetRelationship } from '../load-dataset.js';
import { passagesOf, splitPassage } from '../passages.js';
import { contentHash } from './content-hash.js';
import { deriveCooperation } from './derive-cooperation.js';
import { eventsOf } from './events.js';
import { lifetimeOf } from './lifetime.js';
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
  const stated = entities.flatMap(({ record, relationships }) =>
    relationships.map((relationship) => ({ ...relationship, from: record.id })),
  );
  return {
    documents: dataset.documents.map(toDocument),
    passages: [...passages].map(toPassage),
    entities: entities.map(toEntity),
    claims: entities.flatMap(({ record, claims }) => claims.map((claim) => toClaim(record.id, claim))),
    relationships: [...stated, ...deriveCooperation(dataset)].map(toRelationship),
    events: entities.flatMap(toEvents),
  };
}

function toDocument(record: DocumentRecord): StoredDocument {
  return item(record.id, record);
}

function toPassage(id: string): StoredPassage {
  const { documentId, locator } = splitPassage(id);
  return item(id, { documentId, locator }, { documentId });
}

function toEntity({ kind, record }: DatasetEntity): StoredEntity {
  const { names, passages, previousIds = [], claims: _, relationships: __, ...fields } = record;
  const labels: string[] = [LABEL_OF_KIND[kind], ...('tier' in record ? [LABEL_OF_TIER[record.tier]] : [])];
  return item(
    record.id,
    { ...fields, ...nameProperties(names), kind, previousIds },
    { kind, labels, passages: unique(passages), previousIds },
    lifetimeOf,
  );
}

function toClaim(about: string, { id, passages, ...fields }: DatasetClaim): StoredClaim {
  return item(id, fields, { about, passages: unique(passages) });
}

function toRelationship(relationship: DatasetRelationship & { readonly from: string }): StoredRelationship {
  const { id, type, from, to, passages, ...qualifiers } = relationship;
  return item(id, { ...qualifiers, passages: unique(passages) }, { type, from, to });
}

function toEvents(entity: DatasetEntity): StoredEvent[] {
  return eventsOf(entity).map((event) => item(event.id, event));
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

/** What the checks look at, and what they say. */
import type { RelationshipRecord } from './dataset.js';
import type { Place } from './fault.js';
import type { FolderContent, LocatedDocument, LocatedEntity } from './reader.js';

/** A relationship with the entity whose record holds it. */
export interface LocatedRelationship {
  readonly from: LocatedEntity;
  readonly relationship: RelationshipRecord;
}

/** The records of a data folder, with what several checks ask about them. */
export interface CheckedData {
  readonly documents: readonly LocatedDocument[];
  readonly entities: readonly LocatedEntity[];
  readonly relationships: readonly LocatedRelationship[];
  /** By id; of records that share an id, the first. */
  readonly entityById: ReadonlyMap<string, LocatedEntity>;
  readonly documentIds: ReadonlySet<string>;
  /** Ids of records whose form is at fault: references to them are left alone. */
  readonly malformedIds: ReadonlySet<string>;
  /** The places that each source text has; undefined where the texts are not at hand. */
  readonly locators: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

/** A record and what is wrong with it. */
export interface Finding {
  readonly at: Place & { readonly record: { readonly id: string } };
  /** Names the value at fault and says what would be right. */
  readonly message: string;
}

/** One rule that the data keeps. */
export interface Check {
  /** Kebab-case; every fault carries it. */
  readonly name: string;
  find(data: CheckedData): Iterable<Finding>;
}

/** Prepares the content of a data folder for the checks. */
export function prepare(content: FolderContent, locators: CheckedData['locators']): CheckedData {
  const entityById = new Map<string, LocatedEntity>();
  for (const entity of content.entities)
    if (!entityById.has(entity.record.id)) entityById.set(entity.record.id, entity);
  return {
    documents: content.documents,
    entities: content.entities,
    relationships: content.entities.flatMap((from) =>
      (from.record.relationships ?? []).map((relationship) => ({ from, relationship })),
    ),
    entityById,
    documentIds: new Set(content.documents.map(({ record }) => record.id)),
    malformedIds: content.malformedIds,
    locators,
  };
}

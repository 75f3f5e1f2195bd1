import type { EntityKind, RelationshipType } from '../vocabulary.js';

/** A value that Neo4j can keep in a property. */
export type Property = string | number | boolean | readonly string[];

/** What everything that an import writes has, as it stands in Neo4j; `revision` and `hash` are added beside it. */
export interface StoredItem {
  readonly id: string;
  /** Properties as they are stored, `id` included. */
  readonly properties: Readonly<Record<string, Property>>;
  /** Properties that are stored as a DATE, written `2016-11-07`: the first and the last day of each partial date, and of an entity's lifetime. */
  readonly days: Readonly<Record<string, string>>;
  /** Of all that is written for the item; two items with the same hash need no writing. */
  readonly hash: string;
}

/** A SourceDocument. */
export type StoredDocument = StoredItem;

/** A Passage, PART_OF its document. */
export interface StoredPassage extends StoredItem {
  readonly documentId: string;
}

/** An Entity, STATED_IN its passages. */
export interface StoredEntity extends StoredItem {
  readonly kind: EntityKind;
  /** All of its labels but `Entity`. */
  readonly labels: readonly string[];
  readonly passages: readonly string[];
  /** The properties whose value a passage states, by the passage's id; nothing where none states any in particular. */
  readonly propertiesStatedIn?: Readonly<Record<string, readonly string[]>>;
  readonly previousIds: readonly string[];
}

/** A Claim, ABOUT its entity and STATED_IN its passages. */
export interface StoredClaim extends StoredItem {
  readonly about: string;
  readonly passages: readonly string[];
}

/** A relationship between two entities. */
export interface StoredRelationship extends StoredItem {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
}

/** An Event, which is computed from dates and points by ids. */
export type StoredEvent = StoredItem;

/** A whole graph, as it shall stand in Neo4j. */
export interface StoredGraph {
  readonly documents: readonly StoredDocument[];
  readonly passages: readonly StoredPassage[];
  readonly entities: readonly StoredEntity[];
  readonly claims: readonly StoredClaim[];
  readonly relationships: readonly StoredRelationship[];
  readonly events: readonly StoredEvent[];
}

/** In the order in which they are written: each refers only to what stands before it. */
export const GROUPS = ['documents', 'passages', 'entities', 'claims', 'events', 'relationships'] as const;
export type Group = (typeof GROUPS)[number];

import type { CheckedData } from './checked-data.js';
import { ENTITY_KINDS, RELATIONSHIP_TYPES, type EntityKind, type RelationshipType } from './vocabulary.js';

/** How much a dataset holds; every kind and type is named, those it lacks with 0. */
export interface DatasetSummary {
  readonly documents: number;
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly relationships: Readonly<Record<RelationshipType, number>>;
}

/** Counts the records by kind and the relationships by type. */
export function summarize({ documents, entities, relationships }: CheckedData): DatasetSummary {
  return {
    documents: documents.length,
    entities: tally(
      ENTITY_KINDS,
      entities.map(({ kind }) => kind),
    ),
    relationships: tally(
      RELATIONSHIP_TYPES,
      relationships.map(({ relationship }) => relationship.type),
    ),
  };
}

function tally<K extends string>(known: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(known.map((name) => [name, 0])) as Record<K, number>;
  for (const name of found) counts[name]++;
  return counts;
}

import type { DocumentRecord, EntityRecord } from '../../../src/data/dataset.js';
import { claimIds, relationshipIds } from '../../../src/data/ids.js';
import type { Dataset, DatasetEntity } from '../../../src/data/load-dataset.js';
import type { EntityKind } from '../../../src/data/vocabulary.js';

/** The parts of a record that a test cares about; what else a record needs is filled in. */
export type Sketch = { readonly id: string; readonly kind: EntityKind } & Readonly<Record<string, unknown>>;

/** A relationship with what every one needs. */
export function link(type: string, to: string, more: object = {}): object {
  return { type, to, certainty: 'STATED', passages: ['white-paper#¶1'], ...more };
}

/** A name in English. */
export function named(value: string, kind = 'OFFICIAL'): object {
  return { value, lang: 'EN', kind };
}

/** A dataset of these entities, as `loadDataset` would give it. */
export function datasetOf(sketches: readonly Sketch[], documents: readonly DocumentRecord[] = [WHITE_PAPER]): Dataset {
  return { documents, entities: sketches.map(entityOf) };
}

export const WHITE_PAPER: DocumentRecord = { id: 'white-paper', title: 'A white paper', publishedOn: '2023-03' };

function entityOf({ kind, ...sketch }: Sketch): DatasetEntity {
  const record = { names: [named(sketch.id)], passages: ['white-paper#¶1'], ...sketch } as unknown as EntityRecord;
  const { relationships = [], claims = [] } = record;
  const ofRelationships = relationshipIds(record.id, relationships);
  const ofClaims = claimIds(record.id, claims);
  return {
    kind,
    record,
    relationships: relationships.map((relationship, i) => ({ ...relationship, id: ofRelationships[i]! })),
    claims: claims.map((claim, i) => ({ ...claim, id: ofClaims[i]! })),
  } as DatasetEntity;
}

/** The way into the curated data: read it, check all of it, and give it out with its computed ids. */
import type { ClaimRecord, DocumentRecord, EntityOfKind, RelationshipRecord } from './dataset.js';
import { formatFault } from './fault.js';
import { claimIds, relationshipIds } from './ids.js';
import { OperatorError } from '../errors.js';
import { validateFolder, type ValidateOptions } from './validate.js';

/** A relationship with its computed id; it leads from the entity that holds it to the entity in `to`. */
export type DatasetRelationship = RelationshipRecord & { readonly id: string };

/** A claim with its computed id. */
export type DatasetClaim = ClaimRecord & { readonly id: string };

/** An entity of the dataset. `relationships` and `claims` are those of the record, in its order, with their ids. */
export type DatasetEntity = EntityOfKind & {
  readonly relationships: readonly DatasetRelationship[];
  readonly claims: readonly DatasetClaim[];
};

/** A whole dataset without faults. A passage's id is the text `document#locator` itself. */
export interface Dataset {
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly DatasetEntity[];
}

/** How many faults an error names before it says how many more there are. */
const FAULTS_SHOWN = 20;

/**
 * Reads and checks a data folder.
 * @throws OperatorError (exit code 2) that names the first faults, where the folder has any or cannot be read.
 */
export async function loadDataset(dir: string, options: ValidateOptions = {}): Promise<Dataset> {
  const { data, faults } = await validateFolder(dir, options);
  if (faults.length > 0) {
    const more = faults.length - FAULTS_SHOWN;
    throw new OperatorError(
      `The data in ${dir} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
      [...faults.slice(0, FAULTS_SHOWN).map(formatFault), ...(more > 0 ? [`and ${more} more`] : [])],
      2,
    );
  }
  return {
    documents: data.documents.map(({ record }) => record),
    entities: data.entities.map(({ kind, record }) => withIds({ kind, record } as EntityOfKind)),
  };
}

/** An entity with the ids that its relationships and claims get by computing. */
export function withIds(entity: EntityOfKind): DatasetEntity {
  const { id, relationships = [], claims = [] } = entity.record;
  const ofRelationships = relationshipIds(id, relationships);
  const ofClaims = claimIds(id, claims);
  return {
    ...entity,
    relationships: relationships.map((relationship, i) => ({ ...relationship, id: ofRelationships[i] as string })),
    claims: claims.map((claim, i) => ({ ...claim, id: ofClaims[i] as string })),
  };
}

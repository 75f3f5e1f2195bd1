import { deriveCooperation } from '../import/derive-cooperation.js';
import type { Group, StoredRelationship } from '../import/stored-form.js';
import {
  toStoredDocument,
  toStoredPassage,
  toStoredRecord,
  toStoredRelationship,
  type StoredRecord,
} from '../import/to-stored-form.js';
import { withIds } from '../load-dataset.js';
import { ENTITY_KINDS } from '../vocabulary.js';
import { AdminTables } from './admin-tables.js';
import { labelsField } from './csv-table.js';
import { documentsOfScale, passagesOfScale } from './provenance.js';
import { recordsOfScale } from './records.js';
import type { Generated, Report } from './report.js';
import { revisionRow } from './revision-row.js';
import type { Scale } from './scale.js';

/** The revision that everything is of. */
const REVISION = 1;
/** The kinds that cooperation is derived from; the world has so few of them that they can be held at once. */
const COOPERATING = ['COUNTRY', 'ORGANIZATION', 'INITIATIVE'] as const;

/** Writes a synthetic graph for Neo4j's bulk importer, in the form in which an import would store it. */
export async function writeNeo4jAdmin(scale: Scale, dir: string, report: Report): Promise<Generated> {
  const tables = new AdminTables(dir);
  const added: Record<Group, number> = {
    documents: 0,
    passages: 0,
    entities: 0,
    claims: 0,
    events: 0,
    relationships: 0,
  };

  for (const document of documentsOfScale(scale)) {
    added.documents++;
    await tables.documents.writeItem([], toStoredDocument(document), REVISION);
  }
  for (const passage of passagesOfScale(scale)) {
    added.passages++;
    const stored = toStoredPassage(passage);
    await tables.passages.writeItem([], stored, REVISION);
    await tables.passageInDocument.write([stored.id, stored.documentId]);
  }
  for (const kind of ENTITY_KINDS) {
    for (const entity of recordsOfScale(scale, kind)) {
      // Its versions are amendments and revisions: none is the text as enacted, for which the instrument would be looked up.
      const stored = toStoredRecord(withIds(entity), () => undefined);
      added.entities++;
      added.claims += stored.claims.length;
      added.relationships += stored.relationships.length;
      added.events += stored.events.length;
      await writeRecord(tables, stored);
      await report(kind, added.entities);
    }
  }
  for (const cooperation of derived(scale)) {
    added.relationships++;
    await writeRelationship(tables, cooperation);
  }
  await tables.revisions.write([], revisionRow(REVISION, added));
  await tables.end();
  const { documents, entities, relationships } = added;
  return { documents, entities, relationships };
}

async function writeRecord(tables: AdminTables, stored: StoredRecord): Promise<void> {
  const { entity, claims, relationships, events } = stored;
  const { id, kind, labels, passages, propertiesStatedIn = {}, previousIds } = entity;
  await tables.ofKind(kind).writeItem([labelsField(['Entity', ...labels])], entity, REVISION);
  for (const passage of passages) {
    const properties = propertiesStatedIn[passage];
    await tables.entityStatedIn.write([id, passage], properties && { properties });
  }
  for (const previousId of previousIds) {
    await tables.previousIds.write([], { id: previousId });
    await tables.previousIdNow.write([previousId, id]);
  }
  for (const claim of claims) {
    await tables.claims.writeItem([], claim, REVISION);
    await tables.claimAbout.write([claim.id, claim.about]);
    for (const passage of claim.passages) await tables.claimStatedIn.write([claim.id, passage]);
  }
  for (const relationship of relationships) await writeRelationship(tables, relationship);
  for (const event of events) await tables.events.writeItem([], event, REVISION);
}

async function writeRelationship(tables: AdminTables, relationship: StoredRelationship): Promise<void> {
  const { type, from, to } = relationship;
  await tables.ofType(type).writeItem([from, to], relationship, REVISION);
}

function derived(scale: Scale): StoredRelationship[] {
  const entities = COOPERATING.flatMap((kind) => [...recordsOfScale(scale, kind)].map(withIds));
  return deriveCooperation({ documents: [], entities }).map(toStoredRelationship);
}

// `revisions` are those that wrote it. What the interrupted part of this revision withdrew has its own back, and is no retraction.
// What is already linked is looked for without its label: with it, a plan that was made while there were few passages, and is kept, reads all
// of them for each row (Neo4j 5.26.30: 3.9 s a thousand entities, against 0.3 s).
UNWIND $rows AS row
MERGE (entity:Entity { id: row.id })
WITH row, entity
OPTIONAL MATCH (withdrawn:Retraction { of: 'ENTITY', id: row.id, revision: $revision })
WITH row, entity, withdrawn, coalesce(entity.revisions, withdrawn.revisions, []) AS earlier
SET entity = row.properties, entity.revisions = [each IN earlier WHERE each <> $revision] + $revision
DELETE withdrawn
WITH row, entity, [label IN labels(entity) WHERE label <> 'Entity' AND NOT label IN row.labels] AS outdated
REMOVE entity:$(outdated)
SET entity:$(row.labels)
WITH row, entity
CALL (row, entity) {
  MATCH (entity)-[stated:STATED_IN]->(passage)
  WHERE NOT passage.id IN row.passages
  DELETE stated
}
CALL (row, entity) {
  UNWIND row.passages AS id
  MATCH (passage:Passage { id: id })
  MERGE (entity)-[stated:STATED_IN]->(passage)
  SET stated.properties = row.propertiesStatedIn[id]
}
CALL (row, entity) {
  MATCH (previous)-[:NOW]->(entity)
  WHERE NOT previous.id IN row.previousIds
  DETACH DELETE previous
}
CALL (row, entity) {
  UNWIND row.previousIds AS id
  MERGE (previous:PreviousId { id: id })
  WITH previous, entity
  CALL (previous, entity) {
    MATCH (previous)-[now:NOW]->(other)
    WHERE other <> entity
    DELETE now
  }
  MERGE (previous)-[:NOW]->(entity)
}
RETURN count(*) AS written

UNWIND $rows AS row
MATCH (withdrawn:Entity { id: row.id })
CALL (withdrawn) {
  MATCH (previous)-[:NOW]->(withdrawn)
  DETACH DELETE previous
}
DETACH DELETE withdrawn
MERGE (retraction:Retraction { of: 'ENTITY', id: row.id, revision: $revision })
SET retraction.kind = row.sort
RETURN count(*) AS written

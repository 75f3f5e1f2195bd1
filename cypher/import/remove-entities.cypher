// What only the interrupted part of this revision had added was never there, and is no retraction.
UNWIND $rows AS row
MATCH (withdrawn:Entity { id: row.id })
CALL (withdrawn) {
  MATCH (previous)-[:NOW]->(withdrawn)
  DETACH DELETE previous
}
WITH row, withdrawn, [each IN withdrawn.revisions WHERE each <> $revision] AS earlier
DETACH DELETE withdrawn
FOREACH (known IN earlier[..1] |
  MERGE (retraction:Retraction { of: 'ENTITY', id: row.id, revision: $revision })
  SET retraction.kind = row.sort, retraction.revisions = earlier, retraction.place = row.place)
RETURN count(*) AS written

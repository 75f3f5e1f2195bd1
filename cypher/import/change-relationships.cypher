// The ends and the type of a relationship are in its id, so they never change.
UNWIND $rows AS row
MATCH (:Entity { id: row.from })-[relationship:$(row.type) { id: row.id }]->()
WITH row, relationship, relationship.revisions AS earlier
SET relationship = row.properties, relationship.revisions = [each IN earlier WHERE each <> $revision] + $revision
RETURN count(*) AS written

// The ends and the type of a relationship are in its id, so they never change.
UNWIND $rows AS row
MATCH (:Entity { id: row.from })-[relationship:$(row.type) { id: row.id }]->()
SET relationship = row.properties
RETURN count(*) AS written

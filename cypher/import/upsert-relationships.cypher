// The ends and the type of a relationship are in its id, so they never change.
UNWIND $rows AS row
MATCH (from:Entity { id: row.from })
MATCH (to:Entity { id: row.to })
MERGE (from)-[relationship:$(row.type) { id: row.id }]->(to)
SET relationship = row.properties
RETURN count(*) AS written

// Not MERGE: planned for an empty graph, it reads all relationships for each row, and the plan is kept while the graph fills. Nothing is
// doubled nevertheless, for the rows are those that the comparison under the lease found missing, and the fence keeps others from writing.
UNWIND $rows AS row
MATCH (from:Entity { id: row.from })
MATCH (to:Entity { id: row.to })
OPTIONAL MATCH (withdrawn:Retraction { of: 'RELATIONSHIP', id: row.id, revision: $revision })
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties, relationship.revisions = coalesce(withdrawn.revisions, []) + $revision
DELETE withdrawn
RETURN count(*) AS written

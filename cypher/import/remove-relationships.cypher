UNWIND $rows AS row
MATCH (:Entity { id: row.from })-[withdrawn:$(row.sort) { id: row.id }]->()
DELETE withdrawn
MERGE (retraction:Retraction { of: 'RELATIONSHIP', id: row.id, revision: $revision })
SET retraction.type = row.sort
RETURN count(*) AS written

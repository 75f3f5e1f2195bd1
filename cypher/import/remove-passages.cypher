UNWIND $rows AS row
MATCH (withdrawn:Passage { id: row.id })
DETACH DELETE withdrawn
MERGE (:Retraction { of: 'PASSAGE', id: row.id, revision: $revision })
RETURN count(*) AS written

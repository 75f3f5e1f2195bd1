UNWIND $rows AS row
MATCH (withdrawn:SourceDocument { id: row.id })
DETACH DELETE withdrawn
MERGE (:Retraction { of: 'DOCUMENT', id: row.id, revision: $revision })
RETURN count(*) AS written

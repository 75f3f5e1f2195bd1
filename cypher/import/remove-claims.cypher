UNWIND $rows AS row
MATCH (withdrawn:Claim { id: row.id })
DETACH DELETE withdrawn
MERGE (:Retraction { of: 'CLAIM', id: row.id, revision: $revision })
RETURN count(*) AS written

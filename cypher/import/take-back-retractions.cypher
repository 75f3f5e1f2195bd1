// An interrupted import may have withdrawn what the one that completes it brings back.
UNWIND $rows AS row
OPTIONAL MATCH (retraction:Retraction { of: $of, id: row.id, revision: $revision })
DELETE retraction
RETURN count(*) AS written

// What only the interrupted part of this revision had added was never there, and is no retraction.
UNWIND $rows AS row
MATCH (withdrawn:Passage { id: row.id })
WITH row, withdrawn, [each IN withdrawn.revisions WHERE each <> $revision] AS earlier
DETACH DELETE withdrawn
FOREACH (known IN earlier[..1] |
  MERGE (retraction:Retraction { of: 'PASSAGE', id: row.id, revision: $revision })
  SET retraction.revisions = earlier, retraction.place = row.place)
RETURN count(*) AS written

// What only the interrupted part of this revision had added was never there, and is no retraction.
UNWIND $rows AS row
MATCH (:Entity { id: row.from })-[withdrawn:$(row.sort) { id: row.id }]->()
WITH row, withdrawn, [each IN withdrawn.revisions WHERE each <> $revision] AS earlier
DELETE withdrawn
FOREACH (known IN earlier[..1] |
  MERGE (retraction:Retraction { of: 'RELATIONSHIP', id: row.id, revision: $revision })
  SET retraction.type = row.sort, retraction.revisions = earlier, retraction.place = row.place)
RETURN count(*) AS written

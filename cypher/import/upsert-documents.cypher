// `revisions` are those that wrote it. What the interrupted part of this revision withdrew has its own back, and is no retraction.
UNWIND $rows AS row
MERGE (document:SourceDocument { id: row.id })
WITH row, document
OPTIONAL MATCH (withdrawn:Retraction { of: 'DOCUMENT', id: row.id, revision: $revision })
WITH row, document, withdrawn, coalesce(document.revisions, withdrawn.revisions, []) AS earlier
SET document = row.properties, document.revisions = [each IN earlier WHERE each <> $revision] + $revision
DELETE withdrawn
RETURN count(*) AS written

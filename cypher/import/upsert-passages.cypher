// `revisions` are those that wrote it. What the interrupted part of this revision withdrew has its own back, and is no retraction.
UNWIND $rows AS row
MATCH (document:SourceDocument { id: row.documentId })
MERGE (passage:Passage { id: row.id })
WITH row, document, passage
OPTIONAL MATCH (withdrawn:Retraction { of: 'PASSAGE', id: row.id, revision: $revision })
WITH row, document, passage, withdrawn, coalesce(passage.revisions, withdrawn.revisions, []) AS earlier
SET passage = row.properties, passage.revisions = [each IN earlier WHERE each <> $revision] + $revision
DELETE withdrawn
MERGE (passage)-[:PART_OF]->(document)
RETURN count(*) AS written

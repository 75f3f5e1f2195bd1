UNWIND $rows AS row
MATCH (document:SourceDocument { id: row.documentId })
MERGE (passage:Passage { id: row.id })
SET passage = row.properties
MERGE (passage)-[:PART_OF]->(document)
RETURN count(*) AS written

UNWIND $rows AS row
MERGE (document:SourceDocument { id: row.id })
SET document = row.properties
RETURN count(*) AS written

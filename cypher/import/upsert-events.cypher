UNWIND $rows AS row
MERGE (event:Event { id: row.id })
SET event = row.properties
RETURN count(*) AS written

// An event is computed from dates, whose own withdrawal is told.
UNWIND $rows AS row
MATCH (withdrawn:Event { id: row.id })
DELETE withdrawn
RETURN count(*) AS written

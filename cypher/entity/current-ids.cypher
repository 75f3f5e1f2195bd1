// The ids that were merged into others, each with the one that it was merged into.
MATCH (former:PreviousId)-[:NOW]->(current:Entity)
WHERE former.id IN $ids
RETURN [former.id, current.id] AS row

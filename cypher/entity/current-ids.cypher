// The ids of what ids were merged into.
MATCH (former:PreviousId)-[:NOW]->(current:Entity)
WHERE former.id IN $ids
RETURN former.id AS id, current.id AS currentId

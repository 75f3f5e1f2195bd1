// The entities of these ids.
MATCH (node:Entity)
WHERE node.id IN $ids

// All entities, of every kind or of some; the condition lets the index give their order.
MATCH (node:Entity)
WHERE node.id > '' AND ($kinds IS NULL OR node.kind IN $kinds)

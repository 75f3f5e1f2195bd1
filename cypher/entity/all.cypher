// All entities, of every kind or of some.
MATCH (node:Entity)
WHERE ($kinds IS NULL OR node.kind IN $kinds)

// The documents of these ids.
MATCH (node:SourceDocument)
WHERE node.id IN $ids

// The passages of these ids.
MATCH (node:Passage)
WHERE node.id IN $ids

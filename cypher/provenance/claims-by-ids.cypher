// The claims of these ids.
MATCH (node:Claim)
WHERE node.id IN $ids

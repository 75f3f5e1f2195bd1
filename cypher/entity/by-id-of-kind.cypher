// The entity of this id, if it is of this kind.
MATCH (node:Entity { id: $id })
WHERE node.kind = $kind

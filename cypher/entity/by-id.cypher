// The entity of this id.
MATCH (node:Entity { id: $id })

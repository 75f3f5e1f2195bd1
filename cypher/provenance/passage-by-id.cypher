// The passage of this id.
MATCH (node:Passage { id: $id })

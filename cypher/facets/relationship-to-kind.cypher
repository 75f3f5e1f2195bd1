// The kind of entity that this relationship leads to.
RETURN [[endNode(this).kind, null]] AS value

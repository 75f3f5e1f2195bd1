// The kind of entity that this relationship leads from.
RETURN [[startNode(this).kind, null]] AS value

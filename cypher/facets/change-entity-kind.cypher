// The kind of the entity that changed, if it is one.
RETURN [[this.entityKind, null]] AS value

// The kind of entity that this event happened to.
RETURN [[this.entityKind, null]] AS value

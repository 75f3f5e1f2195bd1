// The kind of entity that this event happened to.
RETURN [[this.entity.kind, null]] AS value

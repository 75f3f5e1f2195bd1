// The type of the relationship that changed, if it is one.
RETURN [[this.relationshipType, null]] AS value

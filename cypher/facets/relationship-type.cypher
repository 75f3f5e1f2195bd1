// The type of this relationship.
RETURN [[type(this), null]] AS value

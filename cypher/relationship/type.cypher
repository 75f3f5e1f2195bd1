// The type of this relationship.
RETURN type(this) AS value

// The kind of entity that this claim is about.
RETURN COLLECT { MATCH (this)-[:ABOUT]->(other:Entity) RETURN [other.kind, null] } AS value

// The topics that it governs or targets, each once.
RETURN COLLECT { OPTIONAL MATCH (this)-[:GOVERNS|TARGETS]->(other:Topic) RETURN DISTINCT [other.id, other.name] } AS value

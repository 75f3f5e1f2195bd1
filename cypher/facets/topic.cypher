// The topics that it governs or targets, each once.
RETURN CASE WHEN EXISTS { MATCH (this)-[:GOVERNS|TARGETS]->(:Topic) }
  THEN COLLECT { MATCH (this)-[:GOVERNS|TARGETS]->(other:Topic) RETURN DISTINCT [other.id, other.name] }
  ELSE [[null, null]]
END AS value

// The bodies that issued it, or that conduct it, each once.
RETURN COLLECT { OPTIONAL MATCH (this)-[:ISSUED_BY|CONDUCTED_BY]->(other:IssuingBody) RETURN DISTINCT [other.id, other.name] } AS value

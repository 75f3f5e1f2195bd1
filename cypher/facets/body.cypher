// The bodies that issued it, or that conduct it, each once.
RETURN CASE WHEN EXISTS { MATCH (this)-[:ISSUED_BY|CONDUCTED_BY]->(:IssuingBody) }
  THEN COLLECT { MATCH (this)-[:ISSUED_BY|CONDUCTED_BY]->(other:IssuingBody) RETURN DISTINCT [other.id, other.name] }
  ELSE [[null, null]]
END AS value

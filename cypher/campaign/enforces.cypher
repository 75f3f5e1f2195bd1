// The instruments that this campaign enforces.
MATCH (this)-[relationship:ENFORCES]->(node)

// The instruments that this one repeals.
MATCH (this)-[relationship:REPEALS]->(node)

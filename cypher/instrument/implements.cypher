// The instruments that this one implements.
MATCH (this)-[relationship:IMPLEMENTS]->(node)

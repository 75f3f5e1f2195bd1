// The instruments that this one interprets.
MATCH (this)-[relationship:INTERPRETS]->(node)

// The instruments that this one refers to.
MATCH (this)-[relationship:CITES]->(node)

// The instruments that this one replaces.
MATCH (this)-[relationship:REPLACES]->(node)

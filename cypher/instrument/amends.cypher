// The instruments that this one amends.
MATCH (this)-[relationship:AMENDS]->(node)

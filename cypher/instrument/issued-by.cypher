// The bodies that issued this instrument.
MATCH (this)-[relationship:ISSUED_BY]->(node)

// The organisations that this party belongs to.
MATCH (this)-[relationship:MEMBER_OF]->(node:Organization)

// Who hosts this.
MATCH (this)-[relationship:HOSTED_BY]->(node:Entity)

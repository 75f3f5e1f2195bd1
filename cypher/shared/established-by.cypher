// Who established this.
MATCH (this)-[relationship:ESTABLISHED_BY]->(node:Entity)

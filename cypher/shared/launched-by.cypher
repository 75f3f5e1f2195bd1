// Who launched this.
MATCH (this)-[relationship:LAUNCHED_BY]->(node:Entity)

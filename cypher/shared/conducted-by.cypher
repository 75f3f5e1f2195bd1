// Who conducts this.
MATCH (this)-[relationship:CONDUCTED_BY]->(node:Entity)

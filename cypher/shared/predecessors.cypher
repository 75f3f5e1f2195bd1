// What this succeeds.
MATCH (this)-[:SUCCEEDS]->(node:Entity)

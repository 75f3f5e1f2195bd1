// What this claim is about.
MATCH (this)-[:ABOUT]->(node:Entity)

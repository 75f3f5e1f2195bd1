// What this statistic is about.
MATCH (this)-[:MEASURES]->(node:Entity)

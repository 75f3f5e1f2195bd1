// Where sources speak of this entity.
MATCH (this)-[:STATED_IN]->(node:Passage)

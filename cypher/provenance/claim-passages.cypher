// Where this claim is stated.
MATCH (this)-[:STATED_IN]->(node:Passage)

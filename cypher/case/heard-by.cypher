// The court that heard this case.
MATCH (this)-[:HEARD_BY]->(node:Court)

// The topics that this is about.
MATCH (this)-[relationship:TARGETS]->(node:Topic)

// The document that this passage is in.
MATCH (this)-[:PART_OF]->(node:SourceDocument)

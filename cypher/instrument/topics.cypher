// The topics that this instrument governs.
MATCH (this)-[relationship:GOVERNS]->(node)

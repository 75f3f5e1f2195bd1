// The topics that this instrument governs, and all that these are part of.
MATCH (this)-[:GOVERNS]->(:Topic)-[:PART_OF*0..8]->(node:Topic)

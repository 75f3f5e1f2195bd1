// What this is part of: the whole, the series, the broader topic.
MATCH (this)-[:PART_OF]->(node:Entity)

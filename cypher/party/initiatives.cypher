// The initiatives that this party takes part in.
MATCH (this)-[relationship:PARTICIPATES_IN]->(node:Initiative)
WHERE ($kinds IS NULL OR node.initiativeKind IN $kinds)

// The initiatives that this party takes part in.
MATCH (this)-[relationship:PARTICIPATES_IN]->(node)
WHERE ($kinds IS NULL OR node.initiativeKind IN $kinds)

// The stages of legislation that this instrument belongs to.
MATCH (this)-[:IN_STAGE]->(node:LegislativeStage)

// All stages of legislation.
MATCH (node:LegislativeStage)

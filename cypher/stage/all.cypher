// All stages of legislation; the condition lets the index give their order.
MATCH (node:LegislativeStage)
WHERE node.id > ''

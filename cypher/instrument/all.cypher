// All legal instruments; the condition lets the index give their order.
MATCH (node:LegalInstrument)
WHERE node.id > ''

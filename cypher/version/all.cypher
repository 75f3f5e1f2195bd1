// All versions of instruments; the condition lets the index give their order.
MATCH (node:InstrumentVersion)
WHERE node.id > ''

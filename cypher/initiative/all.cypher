// All initiatives; the condition lets the index give their order.
MATCH (node:Initiative)
WHERE node.id > ''

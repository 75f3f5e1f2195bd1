// All topics; the condition lets the index give their order.
MATCH (node:Topic)
WHERE node.id > ''

// All cases; the condition lets the index give their order.
MATCH (node:Case)
WHERE node.id > ''

// All campaigns; the condition lets the index give their order.
MATCH (node:Campaign)
WHERE node.id > ''

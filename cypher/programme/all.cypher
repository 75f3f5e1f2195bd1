// All programmes; the condition lets the index give their order.
MATCH (node:Programme)
WHERE node.id > ''

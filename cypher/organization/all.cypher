// All organisations; the condition lets the index give their order.
MATCH (node:Organization)
WHERE node.id > ''

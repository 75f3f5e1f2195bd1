// All countries and regions; the condition lets the index give their order.
MATCH (node:Country)
WHERE node.id > ''

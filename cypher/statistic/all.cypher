// All statistics; the condition lets the index give their order.
MATCH (node:Statistic)
WHERE node.id > ''

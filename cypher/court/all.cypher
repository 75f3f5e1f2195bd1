// All courts; the condition lets the index give their order.
MATCH (node:Court)
WHERE node.id > ''

// All issuing bodies; the condition lets the index give their order.
MATCH (node:IssuingBody)
WHERE node.id > ''

// All cases.
MATCH (node:Case)

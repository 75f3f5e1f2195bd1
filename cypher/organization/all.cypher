// All organisations.
MATCH (node:Organization)

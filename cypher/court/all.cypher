// All courts.
MATCH (node:Court)

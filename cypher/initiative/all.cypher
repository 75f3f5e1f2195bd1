// All initiatives.
MATCH (node:Initiative)

// All countries and regions.
MATCH (node:Country)

// All campaigns.
MATCH (node:Campaign)

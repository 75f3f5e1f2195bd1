// All topics.
MATCH (node:Topic)

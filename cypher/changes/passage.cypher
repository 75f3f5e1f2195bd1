// The passage that changed, if it is one and still exists.
WITH this.passage AS node
MATCH (node)

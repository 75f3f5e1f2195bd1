// The entity that changed, if it is one and still exists.
WITH this.entity AS node
MATCH (node)

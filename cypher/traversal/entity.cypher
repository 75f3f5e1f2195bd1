// The entity that this count is of.
WITH this.entity AS node
MATCH (node)

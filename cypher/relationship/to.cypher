// What this relationship leads to.
WITH endNode(this) AS node
MATCH (node)

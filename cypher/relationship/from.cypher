// What this relationship leads from.
WITH startNode(this) AS node
MATCH (node)

// The entities on this path, from end to end.
UNWIND range(0, size(this.nodes) - 1) AS other
WITH this.nodes[other] AS node, other
MATCH (node)

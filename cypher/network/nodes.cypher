// The parties of this network, in its order.
UNWIND range(0, size(this.nodes) - 1) AS other
WITH this.nodes[other] AS node, other

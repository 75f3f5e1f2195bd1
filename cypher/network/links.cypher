// The links of this network, in its order.
UNWIND range(0, size(this.links) - 1) AS other
WITH this.links[other] AS node, other

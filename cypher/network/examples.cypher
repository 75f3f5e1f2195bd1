// The pairs that are shown of those that this party connects, in their order.
UNWIND range(0, size(this.examples) - 1) AS other
WITH this.examples[other] AS node, other

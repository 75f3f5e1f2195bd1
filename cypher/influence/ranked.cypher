// The instruments that were ranked, in their order.
UNWIND range(0, size($ranked) - 1) AS other
WITH $ranked[other] AS node, other

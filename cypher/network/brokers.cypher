// The brokers that were found, in their order.
UNWIND range(0, size($brokers) - 1) AS other
WITH $brokers[other] AS node, other

// The relationships on this path, from end to end.
UNWIND range(0, size(this.relationships) - 1) AS other
WITH this.relationships[other] AS node, other

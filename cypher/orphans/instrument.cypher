// The rule that rests on what changed.
WITH this.instrument AS node
MATCH (node)

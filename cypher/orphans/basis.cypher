// The changed instrument that the rule rests on.
WITH this.basis AS node
MATCH (node)

// The claim that changed, if it is one and still exists.
WITH this.claim AS node
MATCH (node)

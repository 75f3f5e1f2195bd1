// The two parties that this is between.
MATCH (node:Entity)
WHERE node.id IN this.between

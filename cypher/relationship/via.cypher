// What this relationship was derived from.
MATCH (node:Entity)
WHERE node.id IN this.via

// The passages that state the value of a property.
MATCH (node:Passage)
WHERE node.id IN this.passages

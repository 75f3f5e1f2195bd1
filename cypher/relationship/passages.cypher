// Where sources state this relationship.
MATCH (node:Passage)
WHERE node.id IN this.passages

// The party that this is about.
MATCH (node:Entity { id: this.id })

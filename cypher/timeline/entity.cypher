// What this event happened to.
MATCH (node:Entity { id: this.entityId })

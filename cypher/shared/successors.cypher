// What succeeds this.
MATCH (this)<-[:SUCCEEDS]-(node:Entity)

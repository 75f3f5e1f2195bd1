// The claims about this entity.
MATCH (this)<-[:ABOUT]-(node:Claim)

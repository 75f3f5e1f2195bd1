// What this party launched.
MATCH (this)<-[relationship:LAUNCHED_BY]-(node:Entity)

// What this party hosts.
MATCH (this)<-[relationship:HOSTED_BY]-(node:Entity)

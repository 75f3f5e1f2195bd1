// What this party established.
MATCH (this)<-[relationship:ESTABLISHED_BY]-(node:Entity)

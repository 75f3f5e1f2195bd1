// The campaigns and programmes that this party conducts.
MATCH (this)<-[relationship:CONDUCTED_BY]-(node:Entity)

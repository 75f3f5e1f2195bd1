// The campaigns that this body conducts.
MATCH (this)<-[relationship:CONDUCTED_BY]-(node:Campaign)

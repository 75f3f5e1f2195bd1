// The organisations that belong to this one.
MATCH (this)<-[relationship:MEMBER_OF]-(node:Organization)

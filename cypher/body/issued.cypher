// The instruments that this body issued.
MATCH (this)<-[relationship:ISSUED_BY]-(node)

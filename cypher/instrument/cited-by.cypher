// The instruments that refer to this one.
MATCH (this)<-[relationship:CITES]-(node)

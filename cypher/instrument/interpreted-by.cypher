// The instruments that interpret this one.
MATCH (this)<-[relationship:INTERPRETS]-(node)

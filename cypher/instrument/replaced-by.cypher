// The instruments that replace this one.
MATCH (this)<-[relationship:REPLACES]-(node)

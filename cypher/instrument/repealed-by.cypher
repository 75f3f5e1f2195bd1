// The instruments that repeal this one.
MATCH (this)<-[relationship:REPEALS]-(node)

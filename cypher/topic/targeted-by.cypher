// The campaigns, programmes and initiatives that are about this topic.
MATCH (this)<-[relationship:TARGETS]-(node:Entity)

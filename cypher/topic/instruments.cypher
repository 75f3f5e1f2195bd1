// The instruments that govern this topic.
MATCH (this)<-[relationship:GOVERNS]-(node)

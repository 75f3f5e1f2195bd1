// The instruments that implement this one.
MATCH (this)<-[relationship:IMPLEMENTS]-(node)
WHERE ($tiers IS NULL OR node.tier IN $tiers)

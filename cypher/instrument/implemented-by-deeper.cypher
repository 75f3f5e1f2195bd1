// The instruments that implement this one in one or several steps, each once.
UNWIND COLLECT { MATCH (this)<-[:IMPLEMENTS*1..$depth]-(other:LegalInstrument) RETURN DISTINCT other } AS node
MATCH (node)
WHERE ($tiers IS NULL OR node.tier IN $tiers)

// The instruments that implement this one in one or several steps, each once; on a day, every step is valid and all on the way in force.
UNWIND COLLECT {
  MATCH (this)<-[ways:IMPLEMENTS*1..$depth]-(other:LegalInstrument)
  WHERE all(way IN ways WHERE validOn(way) AND existsOn(startNode(way)))
  RETURN DISTINCT other
} AS node
MATCH (node)
WHERE ($tiers IS NULL OR node.tier IN $tiers)

// The initiatives in which those take part who take part in this one; the score is how many of them.
UNWIND COLLECT {
  MATCH (this)<-[another:PARTICIPATES_IN]-(:Entity)-[other:PARTICIPATES_IN]->(found:Initiative)
  WHERE found <> this AND other.onlooker IS NULL AND another.onlooker IS NULL
    AND validOn(other)
    AND validOn(another)
  RETURN DISTINCT found
} AS node
WITH node, COUNT {
  MATCH (this)<-[another:PARTICIPATES_IN]-(party:Entity)-[other:PARTICIPATES_IN]->(node)
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND validOn(other)
    AND validOn(another)
  RETURN DISTINCT party
} AS score
MATCH (node)

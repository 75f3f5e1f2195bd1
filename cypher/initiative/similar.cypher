// The initiatives in which those take part who take part in this one; the score is how many of them.
UNWIND COLLECT {
  MATCH (this)<-[another:PARTICIPATES_IN]-(:Entity)-[other:PARTICIPATES_IN]->(found:Initiative)
  WHERE found <> this AND other.onlooker IS NULL AND another.onlooker IS NULL
    AND coalesce(other.sinceFirst <= date($onDay), true) AND coalesce(other.untilLast >= date($onDay), true)
    AND coalesce(another.sinceFirst <= date($onDay), true) AND coalesce(another.untilLast >= date($onDay), true)
  RETURN DISTINCT found
} AS node
WITH node, COUNT {
  MATCH (this)<-[another:PARTICIPATES_IN]-(party:Entity)-[other:PARTICIPATES_IN]->(node)
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND coalesce(other.sinceFirst <= date($onDay), true) AND coalesce(other.untilLast >= date($onDay), true)
    AND coalesce(another.sinceFirst <= date($onDay), true) AND coalesce(another.untilLast >= date($onDay), true)
  RETURN DISTINCT party
} AS score
MATCH (node)

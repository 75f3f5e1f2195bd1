// Those who take part in both initiatives.
UNWIND COLLECT {
  MATCH (this)<-[another:PARTICIPATES_IN]-(party:Entity)-[other:PARTICIPATES_IN]->(neighbour)
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND coalesce(other.sinceFirst <= date($onDay), true) AND coalesce(other.untilLast >= date($onDay), true)
    AND coalesce(another.sinceFirst <= date($onDay), true) AND coalesce(another.untilLast >= date($onDay), true)
  RETURN DISTINCT party
} AS node
MATCH (node)

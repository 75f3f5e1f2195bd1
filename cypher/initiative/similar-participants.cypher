// Those who take part in both initiatives.
UNWIND COLLECT {
  MATCH (this)<-[another:PARTICIPATES_IN]-(party:Entity)-[other:PARTICIPATES_IN]->(neighbour)
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND validOn(other)
    AND validOn(another)
  RETURN DISTINCT party
} AS node
MATCH (node)

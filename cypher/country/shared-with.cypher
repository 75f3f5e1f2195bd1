// What both countries take part in; onlookers take part in nothing.
UNWIND COLLECT {
  MATCH (this)-[other:PARTICIPATES_IN|MEMBER_OF]->(shared)<-[another:PARTICIPATES_IN|MEMBER_OF]-(:Country { id: $country })
  USING JOIN ON shared
  WHERE coalesce(other.onlooker, another.onlooker) IS NULL
    AND validOn(other)
    AND validOn(another)
  RETURN DISTINCT shared
} AS node
MATCH (node)

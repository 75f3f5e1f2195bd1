// What both countries take part in; onlookers take part in nothing.
UNWIND COLLECT {
  MATCH (this)-[other:PARTICIPATES_IN|MEMBER_OF]->(shared:Entity)<-[another:PARTICIPATES_IN|MEMBER_OF]-(:Country { id: $country })
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND coalesce(other.sinceFirst <= date($onDay), true) AND coalesce(other.untilLast >= date($onDay), true)
    AND coalesce(another.sinceFirst <= date($onDay), true) AND coalesce(another.untilLast >= date($onDay), true)
  RETURN DISTINCT shared
} AS node
MATCH (node)

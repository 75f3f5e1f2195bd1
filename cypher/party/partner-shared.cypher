// What this party and a partner take part in together, and what their cooperation goes through; onlookers take part in nothing.
UNWIND COLLECT {
  MATCH (this)-[other:PARTICIPATES_IN|MEMBER_OF]->(shared:Entity)<-[another:PARTICIPATES_IN|MEMBER_OF]-(neighbour)
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND coalesce(other.sinceFirst <= date($onDay), true) AND coalesce(other.untilLast >= date($onDay), true)
    AND coalesce(another.sinceFirst <= date($onDay), true) AND coalesce(another.untilLast >= date($onDay), true)
  RETURN shared
  UNION
  MATCH (this)-[other:COOPERATES_WITH]-(neighbour)
  WHERE coalesce(other.sinceFirst <= date($onDay), true) AND coalesce(other.untilLast >= date($onDay), true)
  MATCH (shared:Entity) WHERE shared.id IN other.via
  RETURN shared
} AS node
MATCH (node)

// What this party and a partner take part in together, and what their cooperation goes through; onlookers take part in nothing.
UNWIND COLLECT {
  MATCH (this)-[other:PARTICIPATES_IN|MEMBER_OF]->(shared:Entity)<-[another:PARTICIPATES_IN|MEMBER_OF]-(neighbour)
  WHERE other.onlooker IS NULL AND another.onlooker IS NULL
    AND validOn(other)
    AND validOn(another)
  RETURN shared
  UNION
  MATCH (this)-[other:COOPERATES_WITH]-(neighbour)
  WHERE validOn(other)
  MATCH (shared:Entity) WHERE shared.id IN other.via
  RETURN shared
} AS node
MATCH (node)

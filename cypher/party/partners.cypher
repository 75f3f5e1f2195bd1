// Whom this party cooperates with; the relationship is stored once and read both ways.
MATCH (this)-[relationship:COOPERATES_WITH]-(node:Entity)
WHERE ($kinds IS NULL OR EXISTS {
    MATCH (other:Initiative) WHERE other.id IN relationship.via AND other.initiativeKind IN $kinds
  })
  AND ($topics IS NULL OR any(topic IN relationship.topics WHERE topic IN $topics) OR EXISTS {
    MATCH (other:Initiative)-[:TARGETS]->(another:Topic) WHERE other.id IN relationship.via AND another.id IN $topics
  })

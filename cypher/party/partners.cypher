// Whom this party cooperates with, each once, by the best known of their relationships, which are stored once and read both ways.
// STATED stands before INFERRED and INFERRED before DERIVED, which is the alphabet's order backwards. Nothing is grouped here: Neo4j 5
// takes what is collected or counted inside a subquery for an aggregation of all that stands around it. The topics of a derived one are
// those of what it goes through, some of which may be over on the day.
UNWIND COLLECT { MATCH (this)-[:COOPERATES_WITH]-(another:Entity) RETURN DISTINCT another } AS node
UNWIND COLLECT {
  MATCH (this)-[other:COOPERATES_WITH]-(node)
  WHERE validOn(other)
    AND ($kinds IS NULL OR EXISTS { MATCH (another:Initiative) WHERE another.id IN other.via AND another.initiativeKind IN $kinds AND existsOn(another) })
    AND ($topics IS NULL OR (other.certainty <> 'DERIVED' AND any(topic IN other.topics WHERE topic IN $topics)) OR EXISTS { MATCH (another:Initiative)-[:TARGETS]->(topic:Topic) WHERE another.id IN other.via AND topic.id IN $topics AND existsOn(another) })
  RETURN other ORDER BY other.certainty DESC, other.id LIMIT 1
} AS relationship
MATCH (node)

// The relationships between these entities, read from where few lead out; between an entity with many and each of the others Neo4j
// looks at the one with fewer. So neither a law's thousands of implementers nor a country's thousands of initiatives are read.
UNWIND COLLECT {
  UNWIND this.nodes AS other
  WITH other WHERE COUNT { (other)-->() } <= 100
  MATCH (other)-[way:$any($shown)]->(another:Entity) WHERE another IN this.nodes
  RETURN way
  UNION ALL
  UNWIND this.nodes AS other
  WITH other WHERE COUNT { (other)-->() } > 100
  UNWIND this.nodes AS another
  MATCH (other)-[way:$any($shown)]->(another)
  RETURN way
} AS node
WITH node WHERE validOn(node)

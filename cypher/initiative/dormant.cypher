// Initiatives that go on, are no session of another one, and had neither a launch nor a dated part in the years before the day.
MATCH (node:Initiative)
WHERE node.id > '' AND ($kinds IS NULL OR node.initiativeKind IN $kinds)
  AND coalesce(node.existsFrom <= date($asOf), true) AND coalesce(node.existsUntil >= date($asOf), true)
  AND NOT EXISTS { MATCH (node)-[:PART_OF]->(another:Initiative) WHERE another.initiativeKind = node.initiativeKind }
  AND NOT EXISTS {
    MATCH (node)<-[:PART_OF*0..1]-(other:Initiative)
    WHERE other.launchedOnFirst <= date($asOf) AND other.launchedOnLast > date($asOf) - duration({ years: $years })
  }

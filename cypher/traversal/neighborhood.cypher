// What lies around entities, level by level as in lineage.cypher, along relationships in both directions.
WITH COLLECT { MATCH (given:Entity) WHERE given.id IN $ids RETURN given } AS known
WITH reduce(walk = { seen: [start IN known WHERE existsOn(start)], sizes: [0] }, step IN range(1, $depth) | {
  seen: COLLECT {
    CALL (walk) {
      UNWIND walk.seen AS reached
      RETURN reached
      UNION
      UNWIND walk.seen[last(walk.sizes)..] AS source
      MATCH (source)-[way:$any($types)]-(reached:Entity) WHERE validOn(way) AND existsOn(reached)
      RETURN reached
    }
    RETURN reached LIMIT $limit + 1
  },
  sizes: walk.sizes + size(walk.seen)
}) AS walk
WITH { nodes: walk.seen[..$limit], sizes: walk.sizes, truncated: size(walk.seen) > $limit, direction: 'BOTH' } AS node

// What stands above an instrument or below it, level by level, from the instrument itself on. A level is read only as far as the limit
// allows: `sizes` says where each begins. Measured on 200,000 relationships, depth 3, from a law that 6,365 instruments implement, as
// database hits: 209 for limit 200; MATCH *1..3 with DISTINCT and LIMIT 206, which does not tell the levels apart.
WITH COLLECT { MATCH (given:Entity { id: $id }) RETURN given } AS known
WITH reduce(walk = { seen: [start IN known WHERE (start:LegalInstrument OR start:InstrumentVersion) AND existsOn(start)], sizes: [0] }, step IN range(1, $depth) | {
  seen: COLLECT {
    CALL (walk) {
      UNWIND walk.seen AS reached
      RETURN reached
      UNION
      UNWIND CASE $direction WHEN 'UP' THEN walk.seen[last(walk.sizes)..] ELSE [] END AS source
      MATCH (source)-[way:$any($types)]->(reached:Entity) WHERE validOn(way) AND existsOn(reached)
      RETURN reached
      UNION
      UNWIND CASE $direction WHEN 'DOWN' THEN walk.seen[last(walk.sizes)..] ELSE [] END AS source
      MATCH (source)<-[way:$any($types)]-(reached:Entity) WHERE validOn(way) AND existsOn(reached)
      RETURN reached
    }
    RETURN reached LIMIT $limit + 1
  },
  sizes: walk.sizes + size(walk.seen)
}) AS walk
WITH { nodes: walk.seen[..$limit], sizes: walk.sizes, truncated: size(walk.seen) > $limit, direction: $direction } AS node

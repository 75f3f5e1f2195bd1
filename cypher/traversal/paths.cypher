// The paths between two entities. allShortestPaths finds the shortest, of which the first 1,000 are looked at. Where these are not
// enough, longer ones are put together, length by length, from ways that lead from either end to the middle, the side with fewer being
// lengthened; no entity occurs twice on one. Where more than 5,000 ways lead from both ends, no further length is tried.
// Database hits (processor time) among 100,000 instruments and 640,000 relationships: between two instruments 131 for the first 3 and
// 10,300 for 20; between topics with 50,000 instruments each, all in common 105,000 (0.25 s), one in common 110,000 (0.2 s); between
// two laws of the curated graph, with longer ones to be found, 14,100.
// SHORTEST k and SHORTEST k GROUPS (StatefulShortestPath) were tried: k is no parameter, an easy path takes as few hits, but between
// topics with 50,000 instruments, and for k = 100 between Cuba and Thailand, they ran for 20 minutes and could not be terminated.
MATCH (origin:Entity { id: $from })
MATCH (target:Entity { id: $to })
WHERE origin <> target AND existsOn(origin) AND existsOn(target)
WITH origin, target, COLLECT {
  MATCH path = allShortestPaths((origin)-[ways:$any($types)*1..$maxLength]-(target))
  WHERE all(way IN ways WHERE validOn(way)) AND all(reached IN nodes(path) WHERE existsOn(reached))
  RETURN { nodes: nodes(path), ways: ways } LIMIT 1000
} AS shortest
WITH origin, shortest, reduce(
  walk = { one: [{ nodes: [origin], ways: [] }], two: [{ nodes: [target], ways: [] }], halves: [], over: NOT 0 < size(shortest) < $first },
  step IN range(1, $maxLength) |
  CASE WHEN walk.over THEN walk ELSE head([longer IN [COLLECT {
    UNWIND CASE WHEN size(walk.one) <= size(walk.two) THEN walk.one ELSE walk.two END AS path
    WITH path, last(path.nodes) AS source
    MATCH (source)-[way:$any($types)]-(reached:Entity)
    WHERE validOn(way) AND existsOn(reached) AND NOT reached IN path.nodes
    RETURN { nodes: path.nodes + reached, ways: path.ways + way } LIMIT 5001
  }] | CASE WHEN size(longer) > 5000 THEN { halves: walk.halves, over: true } ELSE {
    one: CASE WHEN size(walk.one) <= size(walk.two) THEN walk.two ELSE walk.one END,
    two: longer,
    halves: walk.halves + [{ one: CASE WHEN size(walk.one) <= size(walk.two) THEN walk.two ELSE walk.one END, two: longer }],
    over: false
  } END]) END
) AS walk
WITH origin, shortest, COLLECT {
  UNWIND walk.halves[size(head(shortest).ways)..] AS half
  CALL (half) {
    CALL (half) {
      UNWIND half.one AS path RETURN last(path.nodes) AS middle, path AS left, null AS right
      UNION ALL
      UNWIND half.two AS path RETURN last(path.nodes) AS middle, null AS left, path AS right
    }
    WITH middle, collect(left) AS lefts, collect(right) AS rights
    UNWIND lefts AS left
    UNWIND rights AS right
    WITH left, right WHERE none(reached IN right.nodes[..-1] WHERE reached IN left.nodes)
    RETURN { nodes: left.nodes + reverse(right.nodes[..-1]), ways: left.ways + reverse(right.ways) } AS path LIMIT 1000
  }
  RETURN path
} AS longer
UNWIND shortest + longer AS path
WITH CASE WHEN head(path.nodes) = origin THEN path ELSE { nodes: reverse(path.nodes), ways: reverse(path.ways) } END AS path
WITH path, [reached IN path.nodes | reached.id] + [way IN path.ways | way.id] AS ids
ORDER BY size(path.ways), ids LIMIT $first
WITH { nodes: path.nodes, relationships: path.ways, length: size(path.ways), ids: ids } AS node

// The hits that `best-hits` leaves out, of a thousand candidates.
UNWIND [COLLECT {
  CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: 1000 }) YIELD `node` AS this, `score` AS other
  RETURN [this, other]
}] AS another
UNWIND CASE WHEN size(another) < 200 THEN [] ELSE range(0, size(another) - 1) END AS other
WITH another, other, another[other][0] AS node
MATCH (node)
WITH node, another[other][1] * CASE node.kind WHEN 'INSTRUMENT' THEN 1.3 WHEN 'TOPIC' THEN 0.8 ELSE 1.0 END
  + CASE WHEN other < 200 AND any(name IN node.names WHERE toLower(name) = $exact) THEN 100 ELSE 0 END AS score,
  1.3 * another[199][1] AS other
WHERE score <= other AND CASE WHEN $kinds IS NULL THEN node.kind <> 'VERSION' ELSE node.kind IN $kinds END

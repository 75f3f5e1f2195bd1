// The entities whose names match, with a score: Lucene's, more for instruments than for topics of like name, and most for
// whoever bears the very name. A thousand candidates bound the work; versions come only when they are asked for.
UNWIND [1000] AS another
CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: another }) YIELD `node` AS node, `score` AS other
WITH node, other * CASE node.kind WHEN 'INSTRUMENT' THEN 1.3 WHEN 'TOPIC' THEN 0.8 ELSE 1.0 END
  + CASE WHEN any(name IN node.names WHERE toLower(name) = $exact) THEN 100 ELSE 0 END AS score
WHERE CASE WHEN $kinds IS NULL THEN node.kind <> 'VERSION' ELSE node.kind IN $kinds END

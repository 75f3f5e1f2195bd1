// The entities whose names match. A thousand candidates bound the work; versions come only when they are asked for.
UNWIND [1000] AS another
CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: another }) YIELD `node` AS node
WITH node
WHERE CASE WHEN $kinds IS NULL THEN node.kind <> 'VERSION' ELSE node.kind IN $kinds END

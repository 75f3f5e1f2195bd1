// Of the two hundred best candidates, those that no candidate behind them can be better than, with a score: Lucene's, more for instruments
// than for topics of like name, and most for whoever bears the very name. They fill a first page of most searches: of 10,000 instruments,
// 20 with their bodies take half the processor time of reading a thousand candidates.
UNWIND [COLLECT {
  CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: 200 }) YIELD `node` AS this, `score` AS other
  RETURN [this, other]
}] AS another
UNWIND another AS other
WITH another, other, other[0] AS node
MATCH (node)
WITH node, other[1] * CASE node.kind WHEN 'INSTRUMENT' THEN 1.3 WHEN 'TOPIC' THEN 0.8 ELSE 1.0 END
  + CASE WHEN any(name IN node.names WHERE toLower(name) = $exact) THEN 100 ELSE 0 END AS score,
  another, 0 AS other
WHERE score >= CASE WHEN size(another) < 200 THEN 0 WHEN 'INSTRUMENT' IN coalesce($kinds, ['INSTRUMENT']) THEN 1.3 ELSE 1.0 END
    * another[-1][1]

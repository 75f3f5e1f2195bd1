// The hits that `best-hits` leaves out. Of candidates with equal scores the index takes others where it is asked for a thousand than where
// it is asked for two hundred, so both are asked for again.
UNWIND [[
  COLLECT {
    CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: 200 }) YIELD `node` AS this, `score` AS other
    RETURN [this, other]
  },
  COLLECT {
    CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: 1000 }) YIELD `node` AS this, `score` AS other
    RETURN [this, other]
  }
]] AS another
UNWIND CASE WHEN size(another[0]) < 200 THEN [] ELSE another[1] + [this IN another[0] WHERE NOT this IN another[1]] END AS this
WITH another, this, this[0] AS node
MATCH (node)
WITH node, this[1] * CASE node.kind WHEN 'INSTRUMENT' THEN 1.3 WHEN 'TOPIC' THEN 0.8 ELSE 1.0 END
  + CASE WHEN this IN another[0] AND any(name IN node.names WHERE toLower(name) = $exact) THEN 100 ELSE 0 END AS score,
  another, this, 1 AS other
WHERE NOT (this IN another[0]
    AND score >= CASE WHEN 'INSTRUMENT' IN coalesce($kinds, ['INSTRUMENT']) THEN 1.3 ELSE 1.0 END * another[0][-1][1])

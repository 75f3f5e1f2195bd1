// The entities whose names match, of a thousand candidates, which bound the work, and the two hundred of `best-hits`, which need not be
// among them where more have equal scores.
UNWIND [COLLECT {
  CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: 1000 }) YIELD `node` AS this
  RETURN this
}] AS another
UNWIND another + COLLECT {
  UNWIND CASE WHEN size(another) < 1000 THEN [] ELSE [200] END AS other
  CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: other }) YIELD `node` AS this
  WITH this WHERE NOT this IN another
  RETURN this
} AS node
MATCH (node)

// The bodies that conduct campaigns; the score is how many.
MATCH (other:Campaign)-[another:CONDUCTED_BY]->(node:IssuingBody)
WHERE other.id > ''
  AND coalesce(other.existsFrom <= date($onDay), true) AND coalesce(other.existsUntil >= date($onDay), true)
  AND coalesce(another.sinceFirst <= date($onDay), true) AND coalesce(another.untilLast >= date($onDay), true)
WITH node, count(DISTINCT other) AS score
MATCH (node)

// For each relationship type: how many there are, and how they are known.
MATCH (:Entity)-[relationship]->(:Entity)
RETURN type(relationship) AS type, count(relationship) AS held,
  sum(CASE relationship.certainty WHEN 'INFERRED' THEN 1 ELSE 0 END) AS inferred,
  sum(CASE relationship.certainty WHEN 'DERIVED' THEN 1 ELSE 0 END) AS derived,
  sum(CASE WHEN relationship.since IS NULL THEN 1 ELSE 0 END) AS withoutSince
ORDER BY type

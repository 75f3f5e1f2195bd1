// How much of each type of relationship is stated, inferred, derived?
MATCH (:Entity)-[relationship]->(:Entity)
RETURN type(relationship) AS type, count(*) AS all,
       sum(CASE relationship.certainty WHEN 'STATED' THEN 1 ELSE 0 END) AS stated,
       sum(CASE relationship.certainty WHEN 'INFERRED' THEN 1 ELSE 0 END) AS inferred,
       sum(CASE relationship.certainty WHEN 'DERIVED' THEN 1 ELSE 0 END) AS derived
ORDER BY all DESC

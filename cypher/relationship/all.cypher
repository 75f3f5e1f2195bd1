// All relationships, of every type or of some, in the order of what they lead from.
MATCH (other:Entity)-[node]->(:Entity)
WHERE other.id > ''
  AND ($types IS NULL OR type(node) IN $types)

// The relationships of this entity, as nodes of the API.
MATCH (this)-[node]-(other:Entity)
WHERE ($types IS NULL OR type(node) IN $types)
  AND ($direction = 'BOTH' OR (startNode(node) = this) = ($direction = 'OUT'))

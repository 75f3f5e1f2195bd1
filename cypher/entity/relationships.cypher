// The relationships of this entity, as nodes of the API; on a day, those to what exists or is in force.
MATCH (this)-[node:$any($types)]-(other:Entity)
WHERE existsOn(other)
  AND ($direction = 'BOTH' OR (startNode(node) = this) = ($direction = 'OUT'))

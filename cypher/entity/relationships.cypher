// The relationships of this entity, as nodes of the API.
MATCH (this)-[node:$any($types)]-(other:Entity)
WHERE ($direction = 'BOTH' OR (startNode(node) = this) = ($direction = 'OUT'))

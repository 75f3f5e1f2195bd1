// Entities with the relationships that start from them: [id, hash, type].
MATCH (item:Entity)
WHERE item.id > $after
WITH item ORDER BY item.id LIMIT $limit
RETURN
  item.id AS id,
  item.hash AS hash,
  item.kind AS kind,
  COLLECT {
    MATCH (item)-[relationship]->(:Entity)
    RETURN [relationship.id, relationship.hash, type(relationship)]
  } AS relationships

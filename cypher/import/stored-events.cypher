MATCH (item:Event)
WHERE item.id > $after
WITH item ORDER BY item.id LIMIT $limit
RETURN item.id AS id, item.hash AS hash

// The relationships of these ids, which begin with the ids of what they lead from.
MATCH (other:Entity)-[node]->(:Entity)
WHERE other.id IN [id IN $ids | split(id, '~')[0]] AND node.id IN $ids

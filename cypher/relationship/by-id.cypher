// The relationship of this id, which begins with the id of what it leads from.
MATCH (other:Entity { id: split($id, '~')[0] })-[node]->(:Entity)
WHERE node.id = $id

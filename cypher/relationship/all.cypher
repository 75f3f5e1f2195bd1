// All relationships, of every type or of some, in the order of what they lead from.
MATCH (other:Entity)-[node:$any($types)]->(:Entity)
WHERE other.id > ''

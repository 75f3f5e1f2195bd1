// Which fields of which kinds were inferred, and how often?
MATCH (entity:Entity)
UNWIND entity.inferredFields AS field
RETURN entity.kind AS kind, field, count(*) AS entities
ORDER BY entities DESC

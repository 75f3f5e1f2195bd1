// What happened in 2021, month by month?
MATCH (event:Event)
WHERE event.on STARTS WITH '2021' AND event.relationshipId IS NULL
MATCH (entity:Entity { id: event.entityId })
RETURN substring(event.on, 0, 7) AS month, collect(event.kind + ': ' + entity.caption) AS events
ORDER BY month

// The events from one day to another, both included, of these kinds that happened to entities of these kinds. An event's id begins with its day.
MATCH (node:Event)
WHERE node.id >= $since AND node.id < $upTo + '~'
  AND ($kinds IS NULL OR node.entityKind IN $kinds)
  AND ($events IS NULL OR node.kind IN $events)

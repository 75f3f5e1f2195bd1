// The date of the latest of this initiative's launch and its dated parts, of which the sessions are some.
RETURN head(COLLECT {
  MATCH (this)<-[:PART_OF*0..1]-(other:Initiative)
  WHERE other.launchedOn IS NOT NULL
  RETURN other.launchedOn ORDER BY other.launchedOnLast DESC, other.id LIMIT 1
}) AS value

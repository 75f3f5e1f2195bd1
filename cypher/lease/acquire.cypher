// Setting a property takes the node's lock, so that of two processes that ask at once the second sees what the first one made of it.
// The clock is Neo4j's, so that the clocks of the processes' machines need not agree.
MERGE (lease:Lease { name: $name })
SET lease.askedAt = timestamp()
WITH lease, lease.holder IS NULL OR lease.holder = $dead OR lease.expiresAt < timestamp() AS free
SET
  lease.holder = CASE WHEN free THEN $holder ELSE lease.holder END,
  lease.expiresAt = CASE WHEN free THEN timestamp() + $forMs ELSE lease.expiresAt END
RETURN lease.holder AS holder

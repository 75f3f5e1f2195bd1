MATCH (lease:Lease { name: $name, holder: $holder })
SET lease.expiresAt = timestamp() + $forMs
RETURN lease.expiresAt AS expiresAt

// The beginning of every statement of an import, in its transaction: renews the lease, and gives no row where another process has taken
// over, so that what follows writes nothing.
MATCH (lease:Lease { name: $lease.name, holder: $lease.holder })
SET lease.expiresAt = timestamp() + $lease.forMs
RETURN lease.holder AS holder

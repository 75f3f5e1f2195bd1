MATCH (lease:Lease { name: $name, holder: $holder })
REMOVE lease.holder, lease.expiresAt

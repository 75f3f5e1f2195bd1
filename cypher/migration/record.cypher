MERGE (migration:Migration { name: $name })
ON CREATE SET migration.checksum = $checksum, migration.appliedAt = datetime()

// What the import did.
RETURN [[this.action, null]] AS value

// What it is that changed.
RETURN [[this.of, null]] AS value

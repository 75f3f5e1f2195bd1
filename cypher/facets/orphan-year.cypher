// The year since when the basis is another.
RETURN [[left(this.since, 4), null]] AS value

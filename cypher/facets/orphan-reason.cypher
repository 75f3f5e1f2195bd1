// What became of the basis.
RETURN [[this.reason, null]] AS value

// Its kind.
RETURN [[this.kind, null]] AS value

// What sort of body it is.
RETURN [[this.bodyKind, null]] AS value

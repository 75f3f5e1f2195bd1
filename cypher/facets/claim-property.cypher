// The property that this claim is about.
RETURN [[this.property, null]] AS value

// Its tier, if it is an instrument.
RETURN [[this.tier, null]] AS value

// The tier of the rule that rests on what changed.
RETURN [[this.instrument.tier, null]] AS value

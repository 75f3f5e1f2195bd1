// How this relationship is known.
RETURN [[this.certainty, null]] AS value

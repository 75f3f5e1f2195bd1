// The year since when this relationship holds, else of its signature.
RETURN [[left(coalesce(this.since, this.signedOn), 4), null]] AS value

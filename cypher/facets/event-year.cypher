// The year of this event.
RETURN [[left(this.id, 4), null]] AS value

// The year of this event.
RETURN [[left(this.day, 4), null]] AS value

// The name that is shown.
RETURN this.name AS value

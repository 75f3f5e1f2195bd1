// Whether this entity may exist, or be in force, on the day: it is not known to begin later, nor to have ended before.
RETURN coalesce(this.existsFrom <= date($asOf), true) AND coalesce(this.existsUntil >= date($asOf), true) AS value

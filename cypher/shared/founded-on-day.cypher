// Whether this is not known to be founded after the day or to have been dissolved before it.
RETURN coalesce(this.foundedOnFirst <= date($asOf), true) AND coalesce(this.dissolvedOnLast >= date($asOf), true) AS value

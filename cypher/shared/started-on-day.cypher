// Whether this is not known to start after the day or to have ended before it.
RETURN coalesce(this.startedOnFirst <= date($asOf), true) AND coalesce(this.endedOnLast >= date($asOf), true) AS value

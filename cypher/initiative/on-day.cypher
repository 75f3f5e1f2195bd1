// Whether this initiative is not known to begin after the day or to have ended before it.
RETURN coalesce(this.launchedOnFirst <= date($asOf), true)
  AND coalesce(this.endedOnLast >= date($asOf), true) AS value

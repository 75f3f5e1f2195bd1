// Whether this relationship is not known to begin after the day or to have ended before it.
RETURN coalesce(this.sinceFirst <= date($asOf), true) AND coalesce(this.untilLast >= date($asOf), true) AS value

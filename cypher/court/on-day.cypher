// Whether this court is not known to be established after the day.
RETURN coalesce(this.establishedOnFirst <= date($asOf), true) AS value

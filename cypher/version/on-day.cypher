// Whether this version is not known to take effect after the day.
RETURN coalesce(this.effectiveOnFirst <= date($asOf), true) AS value

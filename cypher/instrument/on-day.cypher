// Whether this instrument may be in force on the day: it is not known to come into being or into force later, nor to have ceased.
RETURN coalesce(this.effectiveOnFirst <= date($asOf), true) AND coalesce(this.promulgatedOnFirst <= date($asOf), true)
  AND coalesce(this.adoptedOnFirst <= date($asOf), true) AND coalesce(this.repealedOnLast > date($asOf), true) AS value

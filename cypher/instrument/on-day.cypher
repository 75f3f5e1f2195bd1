// Whether this instrument may be in force on the day: it is not known to take effect later, nor to have ceased.
RETURN coalesce(this.effectiveOnFirst, this.adoptedOnFirst, date($asOf)) <= date($asOf)
  AND coalesce(this.repealedOnLast > date($asOf), true) AS value

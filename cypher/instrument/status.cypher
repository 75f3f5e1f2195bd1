// The status on the day, by the first and last days that the dates can mean. A repeal takes effect on its day; one in part, where
// it does not say its own, on the day of the instrument that says it. Most are not repealed in part
// at all, and then one look is enough.
RETURN CASE
  WHEN this.repealedOnLast <= date($asOf) THEN 'NO_LONGER_IN_FORCE'
  WHEN this.effectiveOnFirst > date($asOf) OR this.promulgatedOnFirst > date($asOf) OR this.adoptedOnFirst > date($asOf) THEN 'NOT_YET_IN_FORCE'
  WHEN this.effectiveOnLast IS NULL OR this.effectiveOnLast > date($asOf) THEN 'UNKNOWN'
  WHEN this.repealedOnFirst <= date($asOf) THEN 'UNKNOWN'
  WHEN NOT EXISTS {
    MATCH (this)<-[relationship:REPEALS { scope: 'PARTIAL' }]-(other:LegalInstrument)
    WHERE coalesce(coalesce(relationship.sinceFirst, other.effectiveOnFirst, other.adoptedOnFirst) <= date($asOf), true)
  } THEN 'IN_FORCE'
  WHEN EXISTS {
    MATCH (this)<-[relationship:REPEALS { scope: 'PARTIAL' }]-(other:LegalInstrument)
    WHERE coalesce(relationship.sinceLast, other.effectiveOnLast) <= date($asOf)
  } THEN 'PARTIALLY_IN_FORCE'
  ELSE 'UNKNOWN'
END AS value

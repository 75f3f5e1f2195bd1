// The status on the day, by the first and last days that the dates can mean. A repeal takes effect on its day.
RETURN CASE
  WHEN this.repealedOnLast <= date($asOf) THEN 'NO_LONGER_IN_FORCE'
  WHEN coalesce(this.effectiveOnFirst, this.adoptedOnFirst) > date($asOf) THEN 'NOT_YET_IN_FORCE'
  WHEN this.effectiveOnLast IS NULL OR this.effectiveOnLast > date($asOf) THEN 'UNKNOWN'
  WHEN this.repealedOnFirst <= date($asOf) THEN 'UNKNOWN'
  WHEN EXISTS { (this)<-[relationship:REPEALS {scope: 'PARTIAL'}]-() WHERE relationship.sinceLast <= date($asOf) } THEN 'PARTIALLY_IN_FORCE'
  ELSE 'IN_FORCE'
END AS value

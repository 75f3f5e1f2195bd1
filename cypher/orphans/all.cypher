// For each rule that may be in force on the day, each basis of it that was repealed or amended after the rule was made, on or before the day.
// `other` is the rule, whose index gives the order. A rule that was revised since an amendment, or made when that was adopted already, has
// heeded it.
MATCH (other:LegalInstrument)-[link:IMPLEMENTS]->(basis:LegalInstrument)
WHERE other.id > ''
  AND coalesce(other.existsFrom <= date($asOf), true) AND coalesce(other.existsUntil >= date($asOf), true)
  AND coalesce(link.sinceFirst <= date($asOf), true)
  // a rule that rested on its basis until that was repealed is left behind
  AND (coalesce(link.untilLast >= date($asOf), true) OR coalesce(link.until = basis.repealedOn, false))
WITH other, link, basis, coalesce(other.adoptedOnLast, other.promulgatedOnLast, other.effectiveOnLast) AS made,
  basis.repealedOnLast <= date($asOf) AND coalesce(basis.repealedOnLast >= coalesce(other.adoptedOnLast, other.promulgatedOnLast, other.effectiveOnLast), true) AS repealed
WITH other, link, basis, repealed, coalesce(head(COLLECT {
  MATCH (other)<-[:VERSION_OF]-(revision:InstrumentVersion)
  WHERE revision.adoptedOnLast <= date($asOf)
  RETURN revision.adoptedOnLast ORDER BY revision.adoptedOnLast DESC LIMIT 1
}), made) AS revised
WITH other, link, basis, repealed, CASE WHEN repealed
  THEN COLLECT { MATCH (basis)<-[act:REPEALS]-() WHERE coalesce(act.sinceFirst <= date($asOf), true) RETURN act ORDER BY act.sinceFirst, act.id }
  ELSE COLLECT { MATCH (basis)<-[act:AMENDS|REPEALS]-(cause) WHERE coalesce(cause.adoptedOnFirst, act.sinceFirst) > revised AND act.sinceLast <= date($asOf) RETURN act ORDER BY act.sinceFirst, act.id }
END AS acts
WHERE repealed OR size(acts) > 0
WITH other, {
  id: link.id,
  instrument: other,
  basis: basis,
  `relationship`: link,
  reason: CASE WHEN repealed THEN 'REPEALED' ELSE 'AMENDED' END,
  since: CASE WHEN repealed THEN basis.repealedOn ELSE acts[0].since END,
  acts: acts
} AS node
WHERE true

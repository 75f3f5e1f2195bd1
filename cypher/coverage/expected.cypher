// What should be there, by what sources count or what every such entity has: for each kind, and the relationship type that it would be,
// how many are expected, how many of them are lacking, and how many entities lack some.
CALL () {
  MATCH (node:Initiative) WHERE node.participantCount IS NOT NULL
  RETURN 'INITIATIVE' AS kind, 'PARTICIPATES_IN' AS type, node.participantCount AS expected, COUNT { (node)<-[:PARTICIPATES_IN]-() } AS held
  UNION ALL
  MATCH (node:Organization) WHERE node.memberCount IS NOT NULL
  RETURN 'ORGANIZATION' AS kind, 'MEMBER_OF' AS type, node.memberCount AS expected, COUNT { (node)<-[:MEMBER_OF]-() } AS held
  UNION ALL
  MATCH (node:LegalInstrument)
  RETURN 'INSTRUMENT' AS kind, 'ISSUED_BY' AS type, 1 AS expected, COUNT { (node)-[:ISSUED_BY]->() } AS held
  UNION ALL
  MATCH (node:LegalInstrument)
  RETURN 'INSTRUMENT' AS kind, null AS type, 1 AS expected, CASE WHEN node.effectiveOn IS NULL THEN 0 ELSE 1 END AS held
}
WITH kind, type, expected, CASE WHEN held < expected THEN expected - held ELSE 0 END AS lacking
RETURN kind, type, sum(expected) AS expected, sum(lacking) AS lacking, sum(CASE WHEN lacking > 0 THEN 1 ELSE 0 END) AS gaps
ORDER BY kind, type

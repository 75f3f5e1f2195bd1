// Where a source counts more parties than are named, and instruments whose issuer or effect is not known.
CALL () {
  MATCH (node:Initiative) WHERE node.participantCount IS NOT NULL
  WITH node, node.participantCount AS expected, COUNT { (node)<-[:PARTICIPATES_IN]-() } AS held
  RETURN node, 'participants' AS missing, expected, held
  UNION ALL
  MATCH (node:Organization) WHERE node.memberCount IS NOT NULL
  WITH node, node.memberCount AS expected, COUNT { (node)<-[:MEMBER_OF]-() } AS held
  RETURN node, 'members' AS missing, expected, held
  UNION ALL
  MATCH (node:LegalInstrument) WHERE NOT (node)-[:ISSUED_BY]->()
  RETURN node, 'issuedBy' AS missing, 1 AS expected, 0 AS held
  UNION ALL
  MATCH (node:LegalInstrument) WHERE node.effectiveOn IS NULL
  RETURN node, 'effectiveOn' AS missing, 1 AS expected, 0 AS held
}
WITH node, missing, expected, held
WHERE held < expected
RETURN node.id AS id, node.kind AS kind, node.name AS name, missing, expected, held
ORDER BY missing, id
LIMIT 1000

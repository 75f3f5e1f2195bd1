// What is already linked is looked for without its label: with it, a plan that was made while there were few passages, and is kept, reads all
// of them for each row (Neo4j 5.26.30: 3.9 s a thousand entities, against 0.3 s).
UNWIND $rows AS row
MATCH (entity:Entity { id: row.about })
MERGE (claim:Claim { id: row.id })
SET claim = row.properties
MERGE (claim)-[:ABOUT]->(entity)
WITH row, claim
CALL (row, claim) {
  MATCH (claim)-[stated:STATED_IN]->(passage)
  WHERE NOT passage.id IN row.passages
  DELETE stated
}
CALL (row, claim) {
  UNWIND row.passages AS id
  MATCH (passage:Passage { id: id })
  MERGE (claim)-[:STATED_IN]->(passage)
}
RETURN count(*) AS written

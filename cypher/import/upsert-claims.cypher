UNWIND $rows AS row
MATCH (entity:Entity { id: row.about })
MERGE (claim:Claim { id: row.id })
SET claim = row.properties
MERGE (claim)-[:ABOUT]->(entity)
WITH row, claim
CALL (row, claim) {
  MATCH (claim)-[stated:STATED_IN]->(passage:Passage)
  WHERE NOT passage.id IN row.passages
  DELETE stated
}
CALL (row, claim) {
  UNWIND row.passages AS id
  MATCH (passage:Passage { id: id })
  MERGE (claim)-[:STATED_IN]->(passage)
}
RETURN count(*) AS written

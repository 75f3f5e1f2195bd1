// Which initiatives share most participants with the code of conduct of 2011?
MATCH (code:Initiative { id: 'ini-code-of-conduct-2011' })<-[:PARTICIPATES_IN]-(party)-[:PARTICIPATES_IN]->(other:Initiative)
WITH code, other, count(DISTINCT party) AS shared
ORDER BY shared DESC, other.id
LIMIT 5
MATCH path = (code)<-[:PARTICIPATES_IN]-()-[:PARTICIPATES_IN]->(other)
RETURN path

// On which laws does most rest?
MATCH (:LegalInstrument)-[:IMPLEMENTS]->(law:Law)
WITH law, count(*) AS resting
ORDER BY resting DESC, law.id
LIMIT 5
MATCH path = (law)<-[:IMPLEMENTS]-(:LegalInstrument)
RETURN path

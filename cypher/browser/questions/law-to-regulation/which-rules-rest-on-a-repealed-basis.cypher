// Which instruments rested on one that was repealed?
MATCH basis = (:LegalInstrument)-[:IMPLEMENTS]->(repealed:LegalInstrument)
WHERE repealed.repealedOn IS NOT NULL
OPTIONAL MATCH repeal = (:LegalInstrument)-[:REPEALS|REPLACES]->(repealed)
RETURN basis, repeal

// Which dialogues, agreements and memoranda has China, with whom?
MATCH china = (:Country { id: 'country-cn' })-[:PARTICIPATES_IN]->(mechanism:Initiative)
WHERE mechanism.initiativeKind IN ['DIALOGUE', 'AGREEMENT', 'MOU']
MATCH partner = (mechanism)<-[:PARTICIPATES_IN]-()
RETURN china, partner

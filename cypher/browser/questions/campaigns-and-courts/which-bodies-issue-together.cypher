// Which bodies issue rules together?
MATCH path = (:IssuingBody)<-[:ISSUED_BY { role: 'JOINT' }]-(:LegalInstrument)-[:ISSUED_BY { role: 'LEAD' }]->(:IssuingBody)
RETURN path

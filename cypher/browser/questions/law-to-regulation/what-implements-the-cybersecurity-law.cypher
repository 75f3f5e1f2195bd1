// Which regulations and rules implement the Cybersecurity Law, and who issued them?
MATCH path = (:LegalInstrument { id: 'cn-cybersecurity-law-2016' })<-[:IMPLEMENTS]-(:LegalInstrument)-[:ISSUED_BY]->(:IssuingBody)
RETURN path

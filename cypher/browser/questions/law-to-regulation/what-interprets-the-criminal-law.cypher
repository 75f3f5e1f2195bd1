// What interprets the Criminal Law, judicially or otherwise?
MATCH path = (:LegalInstrument { id: 'cn-criminal-law-1979' })<-[:INTERPRETS]-(:LegalInstrument)-[:ISSUED_BY]->(:IssuingBody)
RETURN path

// How did the Criminal Law change, by which amendment, and which versions did that make?
MATCH amendment = (:LegalInstrument { id: 'cn-criminal-law-1979' })<-[:AMENDS]-(act)
OPTIONAL MATCH version = (act)-[:VERSION_OF]->(:LegalInstrument)
RETURN amendment, version

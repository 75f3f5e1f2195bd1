// Which passages say that the Cybersecurity Law is implemented?
MATCH path = (:LegalInstrument { id: 'cn-cybersecurity-law-2016' })<-[implements:IMPLEMENTS]-(:LegalInstrument)
UNWIND implements.passages AS passage
MATCH source = (:Passage { id: passage })-[:PART_OF]->(:SourceDocument)
RETURN path, source

// Which article of which law is the basis of the critical information infrastructure regulations?
// A click on a relationship shows its article and the passages that say so.
MATCH path = (:LegalInstrument { id: 'cn-critical-information-infrastructure-regulations-2021' })-[implements:IMPLEMENTS]->(:LegalInstrument)
UNWIND implements.passages AS passage
MATCH source = (:Passage { id: passage })-[:PART_OF]->(:SourceDocument)
RETURN path, source

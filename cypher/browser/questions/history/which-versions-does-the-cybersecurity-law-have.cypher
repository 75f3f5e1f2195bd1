// Which versions does the Cybersecurity Law have, and what made them?
MATCH version = (law:LegalInstrument { id: 'cn-cybersecurity-law-2016' })<-[:VERSION_OF]-(:InstrumentVersion)
OPTIONAL MATCH amendment = (law)<-[:AMENDS]-(:LegalInstrument)
RETURN version, amendment

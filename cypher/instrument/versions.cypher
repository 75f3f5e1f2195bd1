// The versions of this instrument.
MATCH (this)<-[:VERSION_OF]-(node:InstrumentVersion)

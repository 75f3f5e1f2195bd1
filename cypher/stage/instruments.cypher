// The instruments of this stage.
MATCH (this)<-[relationship:IN_STAGE]-(node:LegalInstrument)

// All legal instruments.
MATCH (node:LegalInstrument)

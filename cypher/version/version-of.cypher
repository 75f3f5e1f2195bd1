// The instrument that this is a version of.
MATCH (this)-[:VERSION_OF]->(node:LegalInstrument)

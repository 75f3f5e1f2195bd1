// All versions of instruments.
MATCH (node:InstrumentVersion)

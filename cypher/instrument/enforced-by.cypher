// The campaigns that enforce this instrument.
MATCH (this)<-[relationship:ENFORCES]-(node)

// The relationships by which instruments and versions amend this instrument.
MATCH (this)<-[node:AMENDS]-(other)

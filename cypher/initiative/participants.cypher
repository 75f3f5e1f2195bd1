// Who takes part in this initiative.
MATCH (this)<-[relationship:PARTICIPATES_IN]-(node)

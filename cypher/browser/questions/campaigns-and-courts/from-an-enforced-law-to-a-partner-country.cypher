// How does a way lead from an enforced law over its campaign to a partner country?
MATCH path = allShortestPaths((:LegalInstrument { id: 'cn-anti-telecom-online-fraud-law-2022' })-[:ENFORCES|CONDUCTED_BY|TARGETS|PARTICIPATES_IN|LAUNCHED_BY|PART_OF*..6]-(:Country { id: 'country-th' }))
RETURN path
LIMIT 25

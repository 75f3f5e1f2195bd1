// How are Cuba and Thailand connected, by the shortest ways?
MATCH path = allShortestPaths((:Country { id: 'country-cu' })-[:PARTICIPATES_IN|MEMBER_OF|COOPERATES_WITH*..6]-(:Country { id: 'country-th' }))
RETURN path

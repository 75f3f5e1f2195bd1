// With which countries and organisations does China cooperate?
MATCH path = (:Country { id: 'country-cn' })-[:COOPERATES_WITH]-(:Country|Organization)
RETURN path

// Who launched initiatives together with China?
MATCH path = (:Country { id: 'country-cn' })<-[:LAUNCHED_BY]-(:Initiative)-[:LAUNCHED_BY]->()
RETURN path

// What do China and the United States both take part in?
MATCH path = (:Country { id: 'country-cn' })-[:PARTICIPATES_IN|MEMBER_OF]->(shared)<-[:PARTICIPATES_IN|MEMBER_OF]-(:Country { id: 'country-us' })
RETURN path

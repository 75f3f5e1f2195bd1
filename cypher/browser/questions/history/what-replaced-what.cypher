// Which instruments were repealed or replaced, and by what?
MATCH path = (:LegalInstrument)-[:REPEALS|REPLACES]->(:LegalInstrument)
RETURN path

// By which laws does a measure of Guangdong rest on the Constitution?
MATCH path = (:LegalInstrument { id: 'cn-gd-public-data-measures-2021' })-[:IMPLEMENTS*1..4]->(:Constitution)
RETURN path

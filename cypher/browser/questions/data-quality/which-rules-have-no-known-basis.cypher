// Which regulations and rules have no known legal basis, and who issued them?
MATCH path = (instrument:AdministrativeRegulation|DepartmentalRule|LocalRegulation|LocalRule)-[:ISSUED_BY]->(:IssuingBody)
WHERE NOT EXISTS { (instrument)-[:IMPLEMENTS]->(:LegalInstrument) }
RETURN path

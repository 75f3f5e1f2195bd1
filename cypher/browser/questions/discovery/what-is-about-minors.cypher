// Which instruments are about minors, and who issued them?
MATCH topic = (instrument:LegalInstrument)-[:GOVERNS]->(minors:Topic)
WHERE toLower(minors.name) CONTAINS 'minors'
MATCH issued = (instrument)-[:ISSUED_BY]->(:IssuingBody)
RETURN topic, issued

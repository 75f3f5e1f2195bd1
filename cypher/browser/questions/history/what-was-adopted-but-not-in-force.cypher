// What was adopted but not yet in force on 1 July 2021, and who had issued it?
WITH date('2021-07-01') AS day
MATCH (instrument:LegalInstrument)
WHERE coalesce(instrument.adoptedOnLast, instrument.promulgatedOnLast) <= day AND instrument.effectiveOnFirst > day
MATCH path = (instrument)-[:ISSUED_BY]->(:IssuingBody)
RETURN path

// What did the framework of instruments look like on 1 June 2017?
// Change the day in the first line. Unknown days are kept: unknown is not "never".
WITH date('2017-06-01') AS day
MATCH path = (lower:LegalInstrument)-[:IMPLEMENTS]->(higher:LegalInstrument)
WHERE all(instrument IN [lower, higher]
    WHERE coalesce(instrument.effectiveOnFirst, day) <= day AND coalesce(instrument.repealedOnFirst > day, true))
RETURN path

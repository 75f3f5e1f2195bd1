// Of which kinds of instruments are days unknown?
MATCH (instrument:LegalInstrument)
RETURN instrument.tier AS tier, count(*) AS instruments,
       sum(CASE WHEN instrument.adoptedOn IS NULL THEN 1 ELSE 0 END) AS adoptionUnknown,
       sum(CASE WHEN instrument.promulgatedOn IS NULL THEN 1 ELSE 0 END) AS promulgationUnknown,
       sum(CASE WHEN instrument.effectiveOn IS NULL THEN 1 ELSE 0 END) AS effectUnknown
ORDER BY instruments DESC

// Which relationships to instruments did no source state, but a reader conclude?
MATCH path = (:Entity)-[relationship:ENFORCES|IMPLEMENTS|INTERPRETS|AMENDS|CITES]->(:LegalInstrument)
WHERE relationship.certainty = 'INFERRED'
RETURN path

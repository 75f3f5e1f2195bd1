// What did one decision of 2019 change across several laws?
MATCH path = (:Decision { id: 'cn-npcsc-decision-amending-eight-laws-2019' })-[:AMENDS]->(:LegalInstrument)
RETURN path

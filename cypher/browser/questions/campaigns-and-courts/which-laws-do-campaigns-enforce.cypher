// Which instruments does each campaign enforce, and who conducts it?
MATCH enforced = (campaign:Campaign)-[:ENFORCES]->(:LegalInstrument)
OPTIONAL MATCH conducted = (campaign)-[:CONDUCTED_BY]->()
RETURN enforced, conducted

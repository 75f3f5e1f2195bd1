// Which laws came in each of the three stages of cyber legislation?
MATCH path = (:Law)-[:IN_STAGE]->(:LegislativeStage)
RETURN path

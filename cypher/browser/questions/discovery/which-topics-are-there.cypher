// Which topics are there, from the broad to the narrow?
MATCH path = (:Topic)-[:PART_OF]->(:Topic)
RETURN path

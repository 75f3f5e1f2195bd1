// Which internet courts are there, who established them, what did they hear, and how much of it?
MATCH (court:Court)
WHERE court.caption CONTAINS 'nternet'
MATCH path = (court)-[:PART_OF|ESTABLISHED_BY|SUCCEEDS|HEARD_BY|MEASURES]-()
RETURN path

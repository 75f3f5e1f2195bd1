// Every relationship of cooperation between this party and its partner.
MATCH (this)-[node:COOPERATES_WITH]-(neighbour)

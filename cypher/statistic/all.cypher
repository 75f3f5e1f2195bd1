// All statistics.
MATCH (node:Statistic)

// For each kind: how many there are, without a Chinese name, and without a single date where the kind has dates.
MATCH (node:Entity)
WITH node.kind AS kind, node,
  [key IN ['adoptedOn', 'promulgatedOn', 'effectiveOn', 'startedOn', 'launchedOn', 'establishedOn', 'foundedOn', 'decidedOn', 'from', 'periodFrom', 'periodTo', 'measuredOn'] WHERE node[key] IS NOT NULL] AS dates
RETURN kind, count(node) AS held,
  sum(CASE WHEN node.nameZh IS NULL THEN 1 ELSE 0 END) AS withoutChineseName,
  sum(CASE WHEN size(dates) = 0 THEN 1 ELSE 0 END) AS withoutDate,
  sum(CASE WHEN size(coalesce(node.inferredFields, [])) > 0 THEN 1 ELSE 0 END) AS partlyInferred
ORDER BY kind

// The figures of sources that count instruments of any tier; they may disagree.
MATCH (node:Statistic) WHERE node.unit = 'instruments'
RETURN 'INSTRUMENT' AS kind, node.id AS id, node.name AS name, node.value AS value
ORDER BY id

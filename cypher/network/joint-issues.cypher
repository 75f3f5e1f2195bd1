// Which bodies issued an instrument together, a row for each of them; $from and $to are null where the period is open.
MATCH (node:LegalInstrument)
WHERE node.id > '' AND COUNT { (node)-[:ISSUED_BY]->() } > 1
  AND ($tiers IS NULL OR node.tier IN $tiers)
  AND ($topics IS NULL OR EXISTS { MATCH (node)-[:GOVERNS]->(topic:Topic) WHERE topic.id IN $topics })
  AND coalesce(node.existsFrom <= date($to), true) AND coalesce(node.existsUntil >= date($from), true)
MATCH (node)-[relationship:ISSUED_BY]->(body:IssuingBody)
RETURN ['ISSUED_BY', node.id, body.id, body.kind, coalesce(relationship.since, node.adoptedOn, node.promulgatedOn, node.effectiveOn)] AS row
LIMIT $most

// What ties parties in a period, as rows that begin with the relationship's type. $from and $to are null where the period is open.
WITH COLLECT {
  MATCH (node:Initiative)
  WHERE node.id > ''
    AND ($kinds IS NULL OR node.initiativeKind IN $kinds)
    AND ($topics IS NULL OR EXISTS { MATCH (node)-[:TARGETS]->(topic:Topic) WHERE topic.id IN $topics })
    AND coalesce(node.existsFrom <= date($to), true) AND coalesce(node.existsUntil >= date($from), true)
  RETURN node
} AS initiatives
WITH initiatives, [node IN initiatives | node.id] AS ids
CALL (initiatives, ids) {
  UNWIND initiatives AS node
  MATCH (node)<-[relationship:PARTICIPATES_IN]-(party:Entity)
  WHERE relationship.onlooker IS NULL
    AND coalesce(relationship.sinceFirst <= date($to), true) AND coalesce(relationship.untilLast >= date($from), true)
    AND coalesce(party.existsFrom <= date($to), true) AND coalesce(party.existsUntil >= date($from), true)
    AND ($countries IS NULL OR EXISTS { MATCH (node)<-[:PARTICIPATES_IN]-(other:Entity) WHERE other.id IN $countries })
  RETURN ['PARTICIPATES_IN', node.id, party.id, party.kind, coalesce(relationship.since, relationship.signedOn, node.launchedOn)] AS row
  LIMIT $most
  UNION ALL
  MATCH (one:Entity)-[relationship:COOPERATES_WITH]->(other:Entity)
  WHERE relationship.id > ''
    AND coalesce(relationship.sinceFirst <= date($to), true) AND coalesce(relationship.untilLast >= date($from), true)
    AND coalesce(one.existsFrom <= date($to), true) AND coalesce(one.existsUntil >= date($from), true)
    AND coalesce(other.existsFrom <= date($to), true) AND coalesce(other.existsUntil >= date($from), true)
    AND ($countries IS NULL OR one.id IN $countries OR other.id IN $countries)
  WITH one, other, relationship, [id IN coalesce(relationship.via, []) WHERE id IN ids] AS via
  WHERE CASE relationship.certainty
    WHEN 'DERIVED' THEN size(via) > 0
    ELSE $kinds IS NULL AND ($topics IS NULL OR any(topic IN relationship.topics WHERE topic IN $topics))
  END
  RETURN ['COOPERATES_WITH', relationship.id, one.id, other.id, relationship.since, relationship.certainty, via] AS row
  LIMIT $most
  UNION ALL
  MATCH (one:Entity)-[relationship:MEMBER_OF]->(other:Organization)
  WHERE $kinds IS NULL AND $topics IS NULL AND relationship.id > '' AND relationship.onlooker IS NULL
    AND coalesce(relationship.sinceFirst <= date($to), true) AND coalesce(relationship.untilLast >= date($from), true)
    AND coalesce(one.existsFrom <= date($to), true) AND coalesce(one.existsUntil >= date($from), true)
    AND coalesce(other.existsFrom <= date($to), true) AND coalesce(other.existsUntil >= date($from), true)
    AND ($countries IS NULL OR one.id IN $countries OR other.id IN $countries)
  RETURN ['MEMBER_OF', relationship.id, one.id, other.id, relationship.since, relationship.certainty, []] AS row
  LIMIT $most
}
RETURN row

// How many relationships may say that something rests on an instrument; then, for each instrument on which something rests, its id, its
// tier and the ids of what rests on it directly, unless there are more than $most. $onDay is null for every day.
WITH COUNT { ()-[:IMPLEMENTS]->() } + COUNT { ()-[:AMENDS]->() } + COUNT { ()-[:ENFORCES]->() } AS total
RETURN [total, COLLECT {
  WITH total WHERE total <= $most
  MATCH (node:LegalInstrument)
  WHERE node.id > ''
    AND coalesce(node.existsFrom <= date($onDay), true) AND coalesce(node.existsUntil >= date($onDay), true)
  WITH node, COLLECT {
    MATCH (node)<-[relationship:IMPLEMENTS|AMENDS|ENFORCES]-(other:LegalInstrument|Campaign)
    WHERE coalesce(relationship.sinceFirst <= date($onDay), true) AND coalesce(relationship.untilLast >= date($onDay), true)
      AND coalesce(other.existsFrom <= date($onDay), true) AND coalesce(other.existsUntil >= date($onDay), true)
    RETURN DISTINCT other.id
  } AS dependants
  WHERE size(dependants) > 0
  RETURN [node.id, node.tier, dependants]
}] AS row

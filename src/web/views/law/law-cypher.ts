import { cypherDay, cypherString } from '../../export/cypher';

/** The law with all that implements or amends it, down to eight steps; on a day, only what may be in force on it. */
export function lawCypher(id: string, validOn?: string): string {
  const day = validOn === undefined ? '' : cypherDay(validOn);
  const where =
    day === ''
      ? ''
      : `WHERE all(way IN relationships(path) WHERE coalesce(way.sinceFirst <= ${day}, true) AND coalesce(way.untilLast >= ${day}, true))
  AND all(place IN nodes(path) WHERE coalesce(place.existsFrom <= ${day}, true) AND coalesce(place.existsUntil >= ${day}, true))
`;
  return `// What implements or amends it, step by step, and what was repealed or replaced among them.
// At most 1000 rows; without the last line, all there are.
MATCH path = (law:LegalInstrument { id: ${cypherString(id)} })<-[:IMPLEMENTS|AMENDS*0..8]-(below:Entity)
${where}WITH law, collect(DISTINCT below) AS found
UNWIND found AS below
OPTIONAL MATCH (below)-[way:IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(above:LegalInstrument)
WHERE above IN found
RETURN below, way, above
LIMIT 1000
`;
}

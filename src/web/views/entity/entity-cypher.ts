import { cypherDay, cypherString } from '../../export/cypher';

/** The entity with everything around it, as the page lists it and Neo4j Browser draws it; on a day, only what may hold on it. */
export function entityCypher(id: string, asOf?: string): string {
  const day =
    asOf === undefined
      ? ''
      : `WHERE coalesce(way.sinceFirst <= ${cypherDay(asOf)}, true)\n  AND coalesce(way.untilLast >= ${cypherDay(asOf)}, true)\n`;
  return `// What the graph holds of it, and everything that it is connected with: all of it, no row is left out.
// (Neo4j Browser draws no more nodes, and lists no more rows, than its own settings allow.)
MATCH (it:Entity { id: ${cypherString(id)} })
OPTIONAL MATCH (it)-[way]-(other:Entity)
${day}RETURN it, way, other
ORDER BY type(way), other.name
`;
}

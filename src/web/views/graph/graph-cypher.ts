import { cypherDay, cypherList } from '../../export/cypher';
import type { RelationshipType } from './graph-state';

/** A statement for Neo4j Browser that draws these entities and what connects them, of the types that are not left out, on the day. */
export function graphCypher(
  ids: readonly string[],
  typesOff: readonly RelationshipType[],
  asOf: string | undefined,
): string {
  const conditions = [
    'other.id IN ids',
    ...(typesOff.length === 0 ? [] : [`NOT type(way) IN ${cypherList(typesOff)}`]),
    // Without a day all is shown, also what has ended; what has no known dates is kept on every day.
    ...(asOf === undefined
      ? []
      : [
          `coalesce(way.sinceFirst <= ${cypherDay(asOf)}, true)`,
          `coalesce(way.untilLast >= ${cypherDay(asOf)}, true)`,
        ]),
  ];
  return `// The part of the graph on the canvas${asOf === undefined ? '' : `, as of ${asOf}`}
WITH ${cypherList(ids)} AS ids
MATCH (one:Entity)
WHERE one.id IN ids
OPTIONAL MATCH (one)-[way]->(other:Entity)
WHERE ${conditions.join('\n  AND ')}
RETURN one, way, other
`;
}

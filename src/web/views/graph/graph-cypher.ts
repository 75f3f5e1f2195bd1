import { cypherList, cypherString } from '../../export/cypher';
import type { RelationshipType } from './graph-state';

/** A statement for Neo4j Browser that draws these entities and what connects them, of the types that are not left out, on the day. */
export function graphCypher(
  ids: readonly string[],
  typesOff: readonly RelationshipType[],
  asOf: string | undefined,
): string {
  const day = asOf === undefined ? 'date()' : `date(${cypherString(lastDayOf(asOf))})`;
  const conditions = [
    'other.id IN ids',
    ...(typesOff.length === 0 ? [] : [`NOT type(way) IN ${cypherList(typesOff)}`]),
    // Without a day all is shown, also what has ended; what has no known dates is kept on every day.
    ...(asOf === undefined
      ? []
      : [`coalesce(way.sinceFirst <= ${day}, true)`, `coalesce(way.untilLast >= ${day}, true)`]),
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

/** The last day that a partial date means, as the API takes a day that is asked about. */
export function lastDayOf(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

import type { VariablesOf } from '../../api/graphql';
import { firstDay, lastDay } from '../../dates';
import { cypherList } from '../../export/cypher';
import type { EVENTS } from './operations';

/** The same events for Neo4j Browser. An event is a node that names its entity; its id begins with its day. */
export function timelineCypher({ kinds, events, from, to }: VariablesOf<typeof EVENTS>): string {
  const conditions = [
    ...(from ? [`event.id >= '${firstDay(from)}'`] : []),
    ...(to ? [`event.id < '${lastDay(to)}~'`] : []),
    ...(kinds ? [`event.entityKind IN ${cypherList(kinds)}`] : []),
    ...(events ? [`event.kind IN ${cypherList(events)}`] : []),
  ];
  return `MATCH (event:Event)${conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`}
MATCH (entity:Entity { id: event.entityId })
RETURN event.on AS day, event.kind AS what, entity
ORDER BY event.id`;
}

import type { EntityKind } from '../../kinds';
import type { RelationshipRow } from './entity-operation';
import { RELATIONSHIP_ENDS, RELATIONSHIP_TYPES, type RelationshipType } from './relationship-ends';

/** Which way relationships lead from the entity; BOTH where a type has no direction. */
export type GroupDirection = 'OUT' | 'IN' | 'BOTH';

/** Relationships of one type that lead one way. */
export interface GroupKey {
  readonly type: RelationshipType;
  readonly direction: GroupDirection;
}

/** A group with what is known to be in it. */
export interface Group extends GroupKey {
  readonly rows: readonly RelationshipRow[];
}

/** The relationships of an entity by type and direction, in the order of the types; figures have a place of their own. */
export function groupsOf(id: string, rows: readonly RelationshipRow[]): Group[] {
  return RELATIONSHIP_TYPES.flatMap((type) => directionsOf(type).map((direction) => ({ type, direction })))
    .filter(isShown)
    .map((key) => ({ ...key, rows: rows.filter((row) => row.type === key.type && leads(row, id, key.direction)) }))
    .filter((group) => group.rows.length > 0);
}

/** The groups that an entity of a kind may have, where there are too many relationships to look at all of them first. */
export function possibleGroups(kind: EntityKind): GroupKey[] {
  return RELATIONSHIP_TYPES.flatMap((type) =>
    directionsOf(type)
      .filter((direction) => mayLead(type, kind, direction))
      .map((direction) => ({ type, direction })),
  ).filter(isShown);
}

/** The end of a relationship that is not the entity. */
export function otherEnd(row: RelationshipRow, id: string): RelationshipRow['from'] {
  return row.from.id === id ? row.to : row.from;
}

/** What measures the entity is shown with its value, not as a relationship. */
function isShown({ type, direction }: GroupKey): boolean {
  return !(type === 'MEASURES' && direction === 'IN');
}

function directionsOf(type: RelationshipType): GroupDirection[] {
  return type === 'COOPERATES_WITH' ? ['BOTH'] : ['OUT', 'IN'];
}

function leads(row: RelationshipRow, id: string, direction: GroupDirection): boolean {
  return direction === 'BOTH' || (row.from.id === id) === (direction === 'OUT');
}

function mayLead(type: RelationshipType, kind: EntityKind, direction: GroupDirection): boolean {
  const ends = RELATIONSHIP_ENDS[type];
  if (ends === 'any') return direction === 'OUT' ? kind === 'STATISTIC' : true;
  return (direction !== 'IN' && ends.from.includes(kind)) || (direction !== 'OUT' && ends.to.includes(kind));
}

import type { RelationshipType } from './graph-state';
import { RELATIONSHIP_TYPES } from './relationship-types';
import type { GraphRelationship } from './shown-graph';

/** How many relationships of one type an entity has, and how many of them are shown. */
export interface TypeCount {
  readonly type: RelationshipType;
  /** Whether any leads from it, and whether any leads to it. */
  readonly leads: { readonly out: boolean; readonly in: boolean };
  readonly all: number;
  readonly shown: number;
}

/** Counts an entity's relationships by type. */
export function typeCounts(
  id: string,
  all: readonly GraphRelationship[],
  shown: readonly GraphRelationship[],
): readonly TypeCount[] {
  const own = (relationships: readonly GraphRelationship[]): readonly GraphRelationship[] =>
    relationships.filter(({ from, to }) => from.id === id || to.id === id);
  const ids = new Set(own(shown).map((relationship) => relationship.id));
  return RELATIONSHIP_TYPES.flatMap((type) => {
    const ofType = own(all).filter((relationship) => relationship.type === type);
    if (ofType.length === 0) return [];
    const leads = { out: ofType.some(({ from }) => from.id === id), in: ofType.some(({ to }) => to.id === id) };
    return [
      { type, leads, all: ofType.length, shown: ofType.filter((relationship) => ids.has(relationship.id)).length },
    ];
  });
}

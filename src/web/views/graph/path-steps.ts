import type { GraphEntity, GraphRelationship } from './shown-graph';
import type { RelationshipType } from './graph-state';

/** A path as the API answers it. */
export interface AnsweredPath {
  readonly length: number;
  readonly nodes: readonly GraphEntity[];
  readonly relationships: readonly GraphRelationship[];
}

/** One relationship of a path, read in the direction of the path. */
export interface PathStep {
  readonly id: string;
  readonly word: `outgoing.${RelationshipType}` | `incoming.${RelationshipType}`;
  readonly certainty: GraphRelationship['certainty'];
  readonly since: string | null;
  readonly to: GraphEntity;
}

/** A path as steps, each with the word for its relationship seen from where one comes. */
export function stepsOf({ nodes, relationships }: AnsweredPath): readonly PathStep[] {
  return relationships.flatMap(({ id, type, certainty, since, from }, index) => {
    const [here, to] = [nodes[index], nodes[index + 1]];
    if (!here || !to) return [];
    return [
      {
        id,
        certainty,
        since,
        to,
        word: from.id === here.id ? (`outgoing.${type}` as const) : (`incoming.${type}` as const),
      },
    ];
  });
}

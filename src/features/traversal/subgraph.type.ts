import { Int, ObjectType } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { listOf, nameType, typeNamed } from '../shared/types-by-name.js';

/** How many relationships lead on from one entity of a subgraph. */
@ObjectType({ description: 'How many further relationships lead from an entity of a subgraph to what is outside it.' })
export class MoreNeighbors {
  @Composed(typeNamed('Entity'), { description: 'The entity.', cypher: { relation: 'traversal/entity' } })
  node: unknown;

  @Composed(() => Int, {
    description: 'How many relationships lead on from it, of the types and on the day asked for.',
  })
  count: unknown;

  @Composed(() => Boolean, {
    description: 'False where a day is asked about and only the first 2,000 of its relationships were looked at.',
  })
  exact: unknown;
}

/** A part of the graph. */
@ObjectType({ description: 'A part of the graph around what was asked for.' })
export class Subgraph {
  @Composed(listOf('Entity'), {
    description: 'The entities, nearest first and then by id; what was asked about comes first.',
    cypher: { relation: 'traversal/nodes', order: ['other', 'node.id'] },
  })
  nodes: unknown;

  @Composed(listOf('Relationship'), {
    description: 'The relationships between these entities, by id, of the types and on the day asked for.',
    cypher: { relation: 'traversal/relationships', ofRoot: true },
  })
  relationships: unknown;

  @Composed(() => Boolean, {
    description:
      'Whether the limit left entities out. Then the furthest entities shown are some of those at their distance, the same ones until the graph changes.',
  })
  truncated: unknown;

  @Composed(() => [MoreNeighbors], {
    description:
      'The entities that further relationships lead on from, by id, with their number; counted only when it is selected.',
    cypher: { relation: 'traversal/more', ofRoot: true },
  })
  more: unknown;
}
nameType('Subgraph', () => Subgraph);

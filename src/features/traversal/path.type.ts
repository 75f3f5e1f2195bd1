import { Int, ObjectType } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { listOf, nameType } from '../shared/types-by-name.js';

/** A way from one entity to another. */
@ObjectType({ description: 'A way from one entity to another. No entity occurs twice on it.' })
export class Path {
  @Composed(() => Int, { description: 'How many relationships it has.' })
  length: unknown;

  @Composed(listOf('Entity'), {
    description: 'The entities on it, from end to end.',
    cypher: { relation: 'traversal/path-nodes', order: ['other'] },
  })
  nodes: unknown;

  @Composed(listOf('Relationship'), {
    description: 'The relationships on it, from end to end; each may lead either way.',
    cypher: { relation: 'traversal/path-relationships', order: ['other'] },
  })
  relationships: unknown;
}
nameType('Path', () => Path);

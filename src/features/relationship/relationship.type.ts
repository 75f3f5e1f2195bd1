import { Field, ObjectType } from 'type-graphql';
import { Node } from '../entity/node.type.js';
import { FacetBy } from '../facets/facets.type.js';
import { Composed, Declares } from '../shared/composed.js';
import { Several } from '../shared/relation-fields.js';
import { defineConnection } from '../shared/connection.type.js';
import { Certainty, RelationshipType } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';

/** A key and a value. */
@ObjectType({ description: 'What a relationship says beside its type, such as an article or a role.' })
@Declares({ plain: true })
export class Qualifier {
  @Field(() => String, { description: 'What it is: article, basis, role, scope, …' })
  key: string;

  @Field(() => String, { description: 'Its value; several are joined by a comma and a space.' })
  value: string;
}

/** A fact that connects two entities. */
@ObjectType({ description: 'A fact that connects two entities.', implements: [Node] })
@Declares({ onDay: 'shared/valid-on' })
export class Relationship {
  @Composed(() => RelationshipType, { description: 'Its type.', cypher: { expression: 'relationship/type' } })
  type: unknown;

  @Composed(typeNamed('Entity'), { description: 'Where it leads from.', cypher: { relation: 'relationship/from' } })
  from: unknown;

  @Composed(typeNamed('Entity'), { description: 'Where it leads to.', cypher: { relation: 'relationship/to' } })
  to: unknown;

  @Composed(() => Certainty, { description: 'How it is known.' })
  certainty: unknown;

  @Composed(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when it holds; null where that is not known.',
  })
  since: unknown;

  @Composed(() => PartialDateScalar, {
    nullable: true,
    description: 'The last day that it held; null where it still does or the day is not known.',
  })
  until: unknown;

  @Composed(() => [Qualifier], {
    description: 'Qualifiers of this one fact, such as an article or a role, by key.',
    cypher: {
      expression: 'relationship/qualifiers',
      decode: (rows) => (rows as [string, string][]).map(([key, value]) => ({ key, value })),
    },
  })
  qualifiers: unknown;

  @Composed(() => [String], {
    description: 'Those of since, until and the qualifiers whose value no text was seen to state.',
    cypher: { expression: 'entity/inferred-fields' },
  })
  inferredFields: unknown;

  @Several('Entity', 'relationship/via', 'What a DERIVED relationship was derived from; empty for the others.')
  via: unknown;

  @Several('Passage', 'relationship/passages', 'Where sources state it.')
  passages: unknown;
}
nameType('Relationship', () => Relationship);
/** What relationships can be counted by. */
@ObjectType({ description: 'How many relationships of a list there are of each sort.' })
export class RelationshipFacets {
  @FacetBy('relationship-type', 'By type.')
  type: unknown;

  @FacetBy('certainty', 'By how it is known.')
  certainty: unknown;

  @FacetBy('relationship-from-kind', 'By the kind of what it leads from.')
  fromKind: unknown;

  @FacetBy('relationship-to-kind', 'By the kind of what it leads to.')
  toKind: unknown;

  @FacetBy('relationship-year', 'By the year since when it holds, else of the signature.')
  year: unknown;
}
nameType('RelationshipFacets', () => RelationshipFacets);

defineConnection('Relationship', { node: 'Relationship', nodes: 'relationships', facets: 'RelationshipFacets' });

import { ArgsType, Field, InterfaceType } from 'type-graphql';
import { LABEL_OF_KIND } from '../../data/vocabulary.js';
import { Composed, Declares, Input } from '../shared/composed.js';
import { Several } from '../shared/relation-fields.js';
import { defineConnection } from '../shared/connection.type.js';
import { Direction, EntityKind, Language, RelationshipType } from '../shared/enums.js';
import { DatedPageArguments, PageArguments } from '../shared/page.args.js';
import { listOf, nameType, typeNamed } from '../shared/types-by-name.js';
import { decodeNames, Name } from './name.type.js';
import { Node } from './node.type.js';

@ArgsType()
class NameArguments {
  @Field(() => Language, { description: 'The language wanted.' })
  lang: string = Language.EN;
}

@ArgsType()
class RelationshipsArguments extends DatedPageArguments {
  @Input(() => [RelationshipType], 'Only these types.')
  types?: string[];

  @Field(() => Direction, { description: 'Only those that lead this way.' })
  direction: string = Direction.BOTH;
}

/** The interface of everything in the graph that has a name. */
@InterfaceType({ description: 'Everything in the graph that has a name.', implements: Node })
@Declares({ discriminator: { expression: 'this.kind', types: LABEL_OF_KIND }, onDay: 'shared/on-day' })
export abstract class Entity extends Node {
  @Composed(() => EntityKind, { description: 'Its kind.' })
  kind: unknown;

  @Composed(() => String, {
    description: 'The name that is shown; the English one where there is none in the language.',
    args: () => NameArguments,
    cypher: { expression: 'entity/name', chosenBy: { argument: 'lang', files: { ZH: 'entity/name-in-chinese' } } },
  })
  name: unknown;

  @Composed(() => [Name], {
    description: 'Every name, the ones that are shown first.',
    cypher: { expression: 'entity/names', decode: decodeNames },
  })
  names: unknown;

  @Composed(() => String, { nullable: true, description: 'What it is, in our own words.' })
  description: unknown;

  @Composed(() => [String], {
    description: 'The fields whose value no text was seen to state.',
    cypher: { expression: 'entity/inferred-fields' },
  })
  inferredFields: unknown;

  @Several('Passage', 'entity/passages', 'Where sources speak of it.')
  passages: unknown;

  @Composed(listOf('FactPassages'), {
    description:
      'Which of `passages` state the value of a property. A property that is not listed rests on the record as a whole.',
    cypher: { relation: 'provenance/facts', order: ['node.property'] },
  })
  factPassages: unknown;

  @Several('Claim', 'entity/claims', 'The values that sources give where they disagree.')
  claims: unknown;

  @Composed(typeNamed('StatisticConnection'), {
    description: 'The figures about it.',
    args: () => PageArguments,
    cypher: { relation: 'entity/statistics', order: ['relationship.id'] },
  })
  statistics: unknown;

  @Composed(typeNamed('RelationshipConnection'), {
    description: 'Its relationships, of every type or of some.',
    args: () => RelationshipsArguments,
    cypher: { relation: 'entity/relationships' },
  })
  relationships: unknown;
}
nameType('Entity', () => Entity);
defineConnection('Entity', { node: 'Entity', nodes: 'entities of any kind', relationships: true, facets: 'Facets' });

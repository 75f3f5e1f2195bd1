import { Int } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { EntityType } from '../shared/entity-type.js';
import { InitiativeKind } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** Anything international that parties join: initiative, declaration, agreement, dialogue, forum, joint operation. */
@EntityType('INITIATIVE', {
  description:
    'Anything international that parties join: initiative, declaration, agreement, dialogue, forum, joint operation.',
  plural: 'initiatives',
  connection: 'Initiative',
  onDay: 'initiative/on-day',
})
export class Initiative {
  @Composed(() => InitiativeKind, { description: 'Its form.' })
  initiativeKind: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was launched, adopted or signed.' })
  launchedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it entered into force.' })
  inForceOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  endedOn: unknown;

  @Composed(() => String, { nullable: true, description: 'The symbol of its document, such as A/66/359.' })
  documentSymbol: unknown;

  @Composed(() => Int, { nullable: true, description: 'How many take part, where a source counts them.' })
  participantCount: unknown;

  @Composed(typeNamed('ParticipantConnection'), {
    description: 'Countries, organisations and bodies; the edges say in which role and since when.',
    args: datedPages,
    cypher: { relation: 'initiative/participants', order },
  })
  participants: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who launched it.',
    args: datedPages,
    cypher: { relation: 'shared/launched-by', order },
  })
  launchedBy: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who hosts or hosted it.',
    args: datedPages,
    cypher: { relation: 'shared/hosted-by', order },
  })
  hostedBy: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who established it.',
    args: datedPages,
    cypher: { relation: 'shared/established-by', order },
  })
  establishedBy: unknown;

  @Composed(typeNamed('TopicConnection'), {
    description: 'The topics that it is about.',
    args: datedPages,
    cypher: { relation: 'shared/targets', order },
  })
  targets: unknown;

  @Composed(listOf('Initiative'), {
    description: 'The initiatives that it is part of; one can belong to a conference and to a concept.',

    cypher: { relation: 'shared/part-of' },
  })
  partOf: unknown;

  @Composed(listOf('Initiative'), {
    description: 'The initiatives that are part of it.',

    cypher: { relation: 'shared/parts' },
  })
  parts: unknown;

  @Composed(listOf('Initiative'), {
    description: 'The initiatives that it succeeds.',

    cypher: { relation: 'shared/predecessors' },
  })
  predecessors: unknown;

  @Composed(listOf('Initiative'), {
    description: 'The initiatives that succeed it.',

    cypher: { relation: 'shared/successors' },
  })
  successors: unknown;
}
defineConnection('Participant', { node: 'Entity', nodes: 'participants', relationships: true });

import { Int } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { Along, AlongMany, Several } from '../shared/relation-fields.js';
import { defineConnection } from '../shared/connection.type.js';
import { EntityType } from '../shared/entity-type.js';
import { InitiativeKind } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { typeNamed } from '../shared/types-by-name.js';

/** Anything international that parties join: initiative, declaration, agreement, dialogue, forum, joint operation. */
@EntityType('INITIATIVE', {
  description:
    'Anything international that parties join: initiative, declaration, agreement, dialogue, forum, joint operation.',
  plural: 'initiatives',
  connection: 'Initiative',
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

  @AlongMany(
    'Participant',
    'initiative/participants',
    'Countries, organisations and bodies; the edges say in which role and since when.',
  )
  participants: unknown;

  @Composed(() => PartialDateScalar, {
    nullable: true,
    description: 'When it last met, as far as is known: the latest of its launch and its dated parts.',
    cypher: { expression: 'initiative/last-session' },
  })
  lastSessionOn: unknown;

  @Composed(typeNamed('SimilarInitiativeConnection'), {
    description:
      'The initiatives that share participants with it, those that share most first, equals by id. Observers, applicants and other onlookers do not count.',
    args: () => DatedPageArguments,
    cypher: { relation: 'initiative/similar', order: ['-score', 'node.id'] },
  })
  similar: unknown;

  @Along('Entity', 'shared/launched-by', 'Who launched it.')
  launchedBy: unknown;

  @Along('Entity', 'shared/hosted-by', 'Who hosts or hosted it.')
  hostedBy: unknown;

  @Along('Entity', 'shared/established-by', 'Who established it.')
  establishedBy: unknown;

  @Along('Topic', 'shared/targets', 'The topics that it is about.')
  targets: unknown;

  @Several(
    'Initiative',
    'shared/part-of',
    'The initiatives that it is part of; one can belong to a conference and to a concept.',
  )
  partOf: unknown;

  @Several('Initiative', 'shared/parts', 'The initiatives that are part of it.')
  parts: unknown;

  @Several('Initiative', 'shared/predecessors', 'The initiatives that it succeeds.')
  predecessors: unknown;

  @Several('Initiative', 'shared/successors', 'The initiatives that succeed it.')
  successors: unknown;
}
defineConnection('Participant', { node: 'Entity', nodes: 'participants', relationships: true, facets: 'Facets' });

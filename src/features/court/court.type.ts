import { Party } from '../party/party.type.js';
import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** A court. */
@EntityType('COURT', {
  description: 'A court.',
  plural: 'courts',
  connection: 'Court',
  onDay: 'court/on-day',
})
export class Court extends Party {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was established.' })
  establishedOn: unknown;

  @Composed(() => String, { nullable: true, description: 'What and where it judges.' })
  jurisdiction: unknown;

  @Composed(() => String, { nullable: true, description: 'Its place among the courts.' })
  level: unknown;

  @Composed(typeNamed('Court'), {
    nullable: true,
    description: 'The group of courts that it is part of.',

    cypher: { relation: 'shared/part-of' },
  })
  partOf: unknown;

  @Composed(listOf('Court'), {
    description: 'The courts that are part of it.',

    cypher: { relation: 'shared/parts' },
  })
  parts: unknown;

  @Composed(listOf('Court'), {
    description: 'The courts that it succeeds.',

    cypher: { relation: 'shared/predecessors' },
  })
  predecessors: unknown;

  @Composed(listOf('Court'), {
    description: 'The courts that succeed it.',

    cypher: { relation: 'shared/successors' },
  })
  successors: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who established it.',
    args: datedPages,
    cypher: { relation: 'shared/established-by', order },
  })
  establishedBy: unknown;

  @Composed(typeNamed('CaseConnection'), {
    description: 'The cases that it heard.',
    args: datedPages,
    cypher: { relation: 'court/cases', order },
  })
  cases: unknown;
}

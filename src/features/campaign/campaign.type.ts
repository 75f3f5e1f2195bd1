import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** A campaign or special action, or one edition of a recurring one. */
@EntityType('CAMPAIGN', {
  description: 'A campaign or special action, or one edition of a recurring one.',
  plural: 'campaigns',
  connection: 'Campaign',
  onDay: 'shared/started-on-day',
})
export class Campaign {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it started.' })
  startedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  endedOn: unknown;

  @Composed(() => Boolean, { description: 'Whether it is held again and again.' })
  recurring: unknown;

  @Composed(typeNamed('Campaign'), {
    nullable: true,
    description: 'The series that it is an edition of.',

    cypher: { relation: 'shared/part-of' },
  })
  series: unknown;

  @Composed(listOf('Campaign'), {
    description: 'Its editions.',

    cypher: { relation: 'shared/parts' },
  })
  editions: unknown;

  @Composed(listOf('Campaign'), {
    description: 'The campaigns that it succeeds.',

    cypher: { relation: 'shared/predecessors' },
  })
  predecessors: unknown;

  @Composed(listOf('Campaign'), {
    description: 'The campaigns that succeed it.',

    cypher: { relation: 'shared/successors' },
  })
  successors: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who conducts it; the edges say in which role.',
    args: datedPages,
    cypher: { relation: 'shared/conducted-by', order },
  })
  conductedBy: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who launched it.',
    args: datedPages,
    cypher: { relation: 'shared/launched-by', order },
  })
  launchedBy: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who hosted it.',
    args: datedPages,
    cypher: { relation: 'shared/hosted-by', order },
  })
  hostedBy: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it enforces.',
    args: datedPages,
    cypher: { relation: 'campaign/enforces', order },
  })
  enforces: unknown;

  @Composed(typeNamed('TopicConnection'), {
    description: 'The topics that it targets.',
    args: datedPages,
    cypher: { relation: 'shared/targets', order },
  })
  targets: unknown;
}

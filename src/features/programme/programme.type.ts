import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** Public legal education, a website, a competition, training, research. */
@EntityType('PROGRAMME', {
  description: 'Public legal education, a website, a competition, training, research.',
  plural: 'programmes',
  connection: 'Programme',
  onDay: 'shared/started-on-day',
})
export class Programme {
  @Composed(() => String, { nullable: true, description: 'What sort of programme it is.' })
  programmeKind: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it started.' })
  startedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  endedOn: unknown;

  @Composed(() => String, { nullable: true, description: 'Where it is on the web.' })
  url: unknown;

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
    description: 'Who hosts it.',
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

  @Composed(typeNamed('Programme'), {
    nullable: true,
    description: 'The programme that it is part of.',

    cypher: { relation: 'shared/part-of' },
  })
  partOf: unknown;

  @Composed(listOf('Programme'), {
    description: 'The programmes that are part of it.',

    cypher: { relation: 'shared/parts' },
  })
  parts: unknown;

  @Composed(listOf('Programme'), {
    description: 'The programmes that it succeeds.',

    cypher: { relation: 'shared/predecessors' },
  })
  predecessors: unknown;

  @Composed(listOf('Programme'), {
    description: 'The programmes that succeed it.',

    cypher: { relation: 'shared/successors' },
  })
  successors: unknown;
}

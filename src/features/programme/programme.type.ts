import { Composed } from '../shared/composed.js';
import { Along, AtMostOne, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** Public legal education, a website, a competition, training, research. */
@EntityType('PROGRAMME', {
  description: 'Public legal education, a website, a competition, training, research.',
  plural: 'programmes',
  connection: 'Programme',
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

  @Along('Entity', 'shared/conducted-by', 'Who conducts it; the edges say in which role.')
  conductedBy: unknown;

  @Along('Entity', 'shared/launched-by', 'Who launched it.')
  launchedBy: unknown;

  @Along('Entity', 'shared/hosted-by', 'Who hosts it.')
  hostedBy: unknown;

  @Along('Entity', 'shared/established-by', 'Who established it.')
  establishedBy: unknown;

  @Along('Topic', 'shared/targets', 'The topics that it is about.')
  targets: unknown;

  @AtMostOne('Programme', 'shared/part-of', 'The programme that it is part of.')
  partOf: unknown;

  @Several('Programme', 'shared/parts', 'The programmes that are part of it.')
  parts: unknown;

  @Several('Programme', 'shared/predecessors', 'The programmes that it succeeds.')
  predecessors: unknown;

  @Several('Programme', 'shared/successors', 'The programmes that succeed it.')
  successors: unknown;
}

import { Composed } from '../shared/composed.js';
import { Along, AtMostOne, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** A campaign or special action, or one edition of a recurring one. */
@EntityType('CAMPAIGN', {
  description: 'A campaign or special action, or one edition of a recurring one.',
  plural: 'campaigns',
  connection: 'Campaign',
})
export class Campaign {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it started.' })
  startedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  endedOn: unknown;

  @Composed(() => Boolean, { description: 'Whether it is held again and again.' })
  recurring: unknown;

  @AtMostOne('Campaign', 'shared/part-of', 'The series that it is an edition of.')
  series: unknown;

  @Several('Campaign', 'shared/parts', 'Its editions.')
  editions: unknown;

  @Several('Campaign', 'shared/predecessors', 'The campaigns that it succeeds.')
  predecessors: unknown;

  @Several('Campaign', 'shared/successors', 'The campaigns that succeed it.')
  successors: unknown;

  @Along('Entity', 'shared/conducted-by', 'Who conducts it; the edges say in which role.')
  conductedBy: unknown;

  @Along('Entity', 'shared/launched-by', 'Who launched it.')
  launchedBy: unknown;

  @Along('Entity', 'shared/hosted-by', 'Who hosted it.')
  hostedBy: unknown;

  @Along('Instrument', 'campaign/enforces', 'The instruments that it enforces.')
  enforces: unknown;

  @Along('Topic', 'shared/targets', 'The topics that it targets.')
  targets: unknown;
}

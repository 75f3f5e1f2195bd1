import { Float } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** A figure with its unit and period; two figures of different periods are two statistics. */
@EntityType('STATISTIC', {
  description: 'A figure with its unit and period; two figures of different periods are two statistics.',
  plural: 'statistics',
  connection: 'Statistic',
})
export class Statistic {
  @Composed(() => String, { description: 'What was counted.' })
  measure: unknown;

  @Composed(() => Float, { description: 'The figure.' })
  value: unknown;

  @Composed(() => String, { description: 'Its unit: cases, percent, CNY, minutes, …' })
  unit: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'The first day, month or year that it covers.' })
  periodFrom: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'The last day, month or year that it covers.' })
  periodTo: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'The day that it was true.' })
  measuredOn: unknown;

  @Composed(() => String, { nullable: true, description: 'How exact the source is: about, more than, nearly.' })
  qualifier: unknown;

  @Several('Entity', 'statistic/about', 'What it is about.')
  about: unknown;
}

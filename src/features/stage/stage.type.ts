import { Composed } from '../shared/composed.js';
import { Along } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** A stage of legislation. */
@EntityType('STAGE', {
  description: 'A stage of legislation.',
  plural: 'stages of legislation',
  connection: 'Stage',
})
export class LegislativeStage {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'Its first day, month or year.' })
  from: unknown;

  @Composed(() => PartialDateScalar, {
    nullable: true,
    description: 'Its last day, month or year; null while it lasts.',
  })
  to: unknown;

  @Along('Instrument', 'stage/instruments', 'The instruments of this stage.')
  instruments: unknown;
}

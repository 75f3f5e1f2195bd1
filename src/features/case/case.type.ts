import { Composed } from '../shared/composed.js';
import { AtMostOne } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** A case before a court. */
@EntityType('CASE', {
  description: 'A case before a court.',
  plural: 'cases',
  connection: 'Case',
})
export class Case {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was decided.' })
  decidedOn: unknown;

  @AtMostOne('Court', 'case/heard-by', 'The court that heard it.')
  heardBy: unknown;
}

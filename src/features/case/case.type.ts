import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { typeNamed } from '../shared/types-by-name.js';

/** A case before a court. */
@EntityType('CASE', {
  description: 'A case before a court.',
  plural: 'cases',
  connection: 'Case',
})
export class Case {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was decided.' })
  decidedOn: unknown;

  @Composed(typeNamed('Court'), {
    nullable: true,
    description: 'The court that heard it.',

    cypher: { relation: 'case/heard-by' },
  })
  heardBy: unknown;
}

import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

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

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments of this stage.',
    args: datedPages,
    cypher: { relation: 'stage/instruments', order },
  })
  instruments: unknown;
}

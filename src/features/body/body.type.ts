import { Party } from '../party/party.type.js';
import { Composed } from '../shared/composed.js';
import { Along, AlongMany, AtMostOne, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** An organ of state or party that issues or enforces instruments. */
@EntityType('BODY', {
  description: 'An organ of state or party that issues or enforces instruments.',
  plural: 'issuing bodies',
  connection: 'Body',
})
export class IssuingBody extends Party {
  @Composed(() => String, { description: 'What sort of body: legislature, government, ministry, commission, party, …' })
  bodyKind: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was founded.' })
  foundedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was dissolved.' })
  dissolvedOn: unknown;

  @AtMostOne('IssuingBody', 'shared/part-of', 'The body that it is part of.')
  parent: unknown;

  @Several('IssuingBody', 'shared/parts', 'The bodies that are part of it.')
  children: unknown;

  @Several('IssuingBody', 'shared/predecessors', 'The bodies that it succeeds.')
  predecessors: unknown;

  @Several('IssuingBody', 'shared/successors', 'The bodies that succeed it.')
  successors: unknown;

  @AlongMany('Instrument', 'body/issued', 'The instruments that it issued, alone or with others.')
  issued: unknown;

  @Along('Campaign', 'body/conducts', 'The campaigns that it conducts; the edges say in which role.')
  conducts: unknown;
}

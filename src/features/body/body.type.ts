import { Party } from '../party/party.type.js';
import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** An organ of state or party that issues or enforces instruments. */
@EntityType('BODY', {
  description: 'An organ of state or party that issues or enforces instruments.',
  plural: 'issuing bodies',
  connection: 'Body',
  onDay: 'shared/founded-on-day',
})
export class IssuingBody extends Party {
  @Composed(() => String, { description: 'What sort of body: legislature, government, ministry, commission, party, …' })
  bodyKind: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was founded.' })
  foundedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was dissolved.' })
  dissolvedOn: unknown;

  @Composed(typeNamed('IssuingBody'), {
    nullable: true,
    description: 'The body that it is part of.',

    cypher: { relation: 'shared/part-of' },
  })
  parent: unknown;

  @Composed(listOf('IssuingBody'), {
    description: 'The bodies that are part of it.',

    cypher: { relation: 'shared/parts' },
  })
  children: unknown;

  @Composed(listOf('IssuingBody'), {
    description: 'The bodies that it succeeds.',

    cypher: { relation: 'shared/predecessors' },
  })
  predecessors: unknown;

  @Composed(listOf('IssuingBody'), {
    description: 'The bodies that succeed it.',

    cypher: { relation: 'shared/successors' },
  })
  successors: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it issued, alone or with others.',
    args: datedPages,
    cypher: { relation: 'body/issued', order },
  })
  issued: unknown;

  @Composed(typeNamed('CampaignConnection'), {
    description: 'The campaigns that it conducts; the edges say in which role.',
    args: datedPages,
    cypher: { relation: 'body/conducts', order },
  })
  conducts: unknown;
}

import { ArgsType, Field, Int } from 'type-graphql';
import { Composed, Input } from '../shared/composed.js';
import { Along, AlongMany, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { InstrumentStatus, InstrumentTier } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

@ArgsType()
class StatusArguments {
  @Input(() => PartialDateScalar, 'The day; today (UTC) where it is not given.')
  asOf?: string;
}

@ArgsType()
class ImplementedByArguments extends DatedPageArguments {
  @Input(() => [InstrumentTier], 'Only instruments of these tiers.')
  tiers?: string[];

  @Field(() => Int, { description: 'How many steps down, 1 to 8.' })
  depth: number = 1;
}

/** A law, regulation, rule, decision, plan or standard. */
@EntityType('INSTRUMENT', {
  description: 'Any text with legal or political force: law, regulation, rule, decision, plan, standard.',
  plural: 'legal instruments',
  connection: 'Instrument',
})
export class LegalInstrument {
  @Composed(() => InstrumentTier, { description: 'Its rank.' })
  tier: unknown;

  @Composed(() => String, { nullable: true, description: 'The number that its issuer gave it.' })
  documentNumber: unknown;

  @Composed(() => String, { nullable: true, description: 'Where it applies: CN, or the name of a province or city.' })
  jurisdiction: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was adopted.' })
  adoptedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was promulgated.' })
  promulgatedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it took effect, or will.' })
  effectiveOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it ceased to be in force.' })
  repealedOn: unknown;

  @Composed(() => InstrumentStatus, {
    description: "Today's status, or the status on a day, derived from the dates; never stored.",
    args: () => StatusArguments,
    cypher: { expression: 'instrument/status' },
  })
  status: unknown;

  @Composed(listOf('InstrumentVersion'), {
    description: 'Its versions, oldest first.',
    cypher: { relation: 'instrument/versions', order: ["coalesce(node.adoptedOn, '9999')", 'node.id'] },
  })
  versions: unknown;

  @Several('LegislativeStage', 'instrument/stages', 'The stages of legislation that it belongs to.')
  stages: unknown;

  @Along('Body', 'instrument/issued-by', 'The bodies that issued it; the edges say which one leads.')
  issuedBy: unknown;

  @Along('Topic', 'instrument/topics', 'The topics that it governs.')
  topics: unknown;

  @Composed(typeNamed('RelationshipConnection'), {
    description: 'What changed this instrument: amending instruments, or the versions that a revision made.',
    args: () => DatedPageArguments,
    cypher: { relation: 'instrument/amended-by', crowded: true },
  })
  amendedBy: unknown;

  @Along('Instrument', 'instrument/amends', 'The instruments that it amends.')
  amends: unknown;

  @Along('Instrument', 'instrument/repeals', 'The instruments that it repeals, whole or in part.')
  repeals: unknown;

  @Along('Instrument', 'instrument/repealed-by', 'The instruments that repeal it, whole or in part.')
  repealedBy: unknown;

  @Along('Instrument', 'instrument/replaces', 'The instruments that it takes the place of.')
  replaces: unknown;

  @Along('Instrument', 'instrument/replaced-by', 'The instruments that take its place.')
  replacedBy: unknown;

  @Along(
    'Instrument',
    'instrument/implements',
    'The higher instruments that it rests on or elaborates; the edges say on which article.',
  )
  implements: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description:
      'The lower instruments that rest on it, down to depth steps; the deeper ones carry no relationship on their edge.',
    args: () => ImplementedByArguments,
    cypher: {
      relation: 'instrument/implemented-by',
      deeper: 'instrument/implemented-by-deeper',
      order: ['relationship.id'],
      crowded: true,
    },
  })
  implementedBy: unknown;

  @Along('Instrument', 'instrument/interprets', 'The instruments that it interprets.')
  interprets: unknown;

  @Along('Instrument', 'instrument/interpreted-by', 'The instruments that interpret it, judicially or otherwise.')
  interpretedBy: unknown;

  @Along('Instrument', 'instrument/cites', 'The instruments that it refers to.')
  cites: unknown;

  @AlongMany('Instrument', 'instrument/cited-by', 'The instruments that refer to it.')
  citedBy: unknown;

  @Along('Campaign', 'instrument/enforced-by', 'The campaigns that enforce it.')
  enforcedBy: unknown;
}

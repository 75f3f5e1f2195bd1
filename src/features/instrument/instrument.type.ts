import { ArgsType, Field, Int } from 'type-graphql';
import { Composed, Input } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { InstrumentStatus, InstrumentTier } from '../shared/enums.js';
import { DatedPageArguments, PageArguments } from '../shared/page.args.js';
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

const pages = (): typeof PageArguments => PageArguments;
const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
// A list along relationships stands in the order of their ids: one instrument can lead to another twice.
const order = ['relationship.id'];

/** A law, regulation, rule, decision, plan or standard. */
@EntityType('INSTRUMENT', {
  description: 'Any text with legal or political force: law, regulation, rule, decision, plan, standard.',
  plural: 'legal instruments',
  connection: 'Instrument',
  onDay: 'instrument/on-day',
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

  @Composed(listOf('LegislativeStage'), {
    description: 'The stages of legislation that it belongs to.',
    cypher: { relation: 'instrument/stages' },
  })
  stages: unknown;

  @Composed(typeNamed('BodyConnection'), {
    description: 'The bodies that issued it; the edges say which one leads.',
    args: pages,
    cypher: { relation: 'instrument/issued-by', order },
  })
  issuedBy: unknown;

  @Composed(typeNamed('TopicConnection'), {
    description: 'The topics that it governs.',
    args: pages,
    cypher: { relation: 'instrument/topics', order },
  })
  topics: unknown;

  @Composed(typeNamed('RelationshipConnection'), {
    description: 'What changed this instrument: amending instruments, or the versions that a revision made.',
    args: datedPages,
    cypher: { relation: 'instrument/amended-by' },
  })
  amendedBy: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it amends.',
    args: pages,
    cypher: { relation: 'instrument/amends', order },
  })
  amends: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it repeals, whole or in part.',
    args: pages,
    cypher: { relation: 'instrument/repeals', order },
  })
  repeals: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that repeal it, whole or in part.',
    args: pages,
    cypher: { relation: 'instrument/repealed-by', order },
  })
  repealedBy: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it takes the place of.',
    args: pages,
    cypher: { relation: 'instrument/replaces', order },
  })
  replaces: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that take its place.',
    args: pages,
    cypher: { relation: 'instrument/replaced-by', order },
  })
  replacedBy: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The higher instruments that it rests on or elaborates; the edges say on which article.',
    args: datedPages,
    cypher: { relation: 'instrument/implements', order },
  })
  implements: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description:
      'The lower instruments that rest on it, down to depth steps; the deeper ones carry no relationship on their edge.',
    args: () => ImplementedByArguments,
    cypher: { relation: 'instrument/implemented-by', deeper: 'instrument/implemented-by-deeper', order },
  })
  implementedBy: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it interprets.',
    args: pages,
    cypher: { relation: 'instrument/interprets', order },
  })
  interprets: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that interpret it, judicially or otherwise.',
    args: pages,
    cypher: { relation: 'instrument/interpreted-by', order },
  })
  interpretedBy: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that it refers to.',
    args: pages,
    cypher: { relation: 'instrument/cites', order },
  })
  cites: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that refer to it.',
    args: pages,
    cypher: { relation: 'instrument/cited-by', order },
  })
  citedBy: unknown;

  @Composed(typeNamed('CampaignConnection'), {
    description: 'The campaigns that enforce it.',
    args: pages,
    cypher: { relation: 'instrument/enforced-by', order },
  })
  enforcedBy: unknown;
}

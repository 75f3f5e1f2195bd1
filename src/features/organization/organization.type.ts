import { Int } from 'type-graphql';
import { Party } from '../party/party.type.js';
import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** An international organisation. */
@EntityType('ORGANIZATION', {
  description: 'An international organisation.',
  plural: 'organisations',
  connection: 'Organization',
  onDay: 'shared/founded-on-day',
})
export class Organization extends Party {
  @Composed(() => String, {
    nullable: true,
    description: 'What sort of organisation: intergovernmental, non-governmental, …',
  })
  organizationKind: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was founded.' })
  foundedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was dissolved.' })
  dissolvedOn: unknown;

  @Composed(() => Int, { nullable: true, description: 'How many members a source counts.' })
  memberCount: unknown;

  @Composed(typeNamed('CountryConnection'), {
    description: 'The countries that belong to it; the edges say in which role and since when.',
    args: datedPages,
    cypher: { relation: 'organization/members', order },
  })
  members: unknown;

  @Composed(typeNamed('OrganizationConnection'), {
    description: 'The organisations that belong to it.',
    args: datedPages,
    cypher: { relation: 'organization/member-organizations', order },
  })
  memberOrganizations: unknown;

  @Composed(typeNamed('Organization'), {
    nullable: true,
    description: 'The organisation that it is part of.',

    cypher: { relation: 'shared/part-of' },
  })
  partOf: unknown;

  @Composed(listOf('Organization'), {
    description: 'The organisations that are part of it.',

    cypher: { relation: 'shared/parts' },
  })
  parts: unknown;

  @Composed(listOf('Organization'), {
    description: 'The organisations that it succeeds.',

    cypher: { relation: 'shared/predecessors' },
  })
  predecessors: unknown;

  @Composed(listOf('Organization'), {
    description: 'The organisations that succeed it.',

    cypher: { relation: 'shared/successors' },
  })
  successors: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'Who established it.',
    args: datedPages,
    cypher: { relation: 'shared/established-by', order },
  })
  establishedBy: unknown;
}

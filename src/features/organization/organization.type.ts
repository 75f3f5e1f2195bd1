import { Int } from 'type-graphql';
import { Party } from '../party/party.type.js';
import { Composed } from '../shared/composed.js';
import { Along, AtMostOne, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** An international organisation. */
@EntityType('ORGANIZATION', {
  description: 'An international organisation.',
  plural: 'organisations',
  connection: 'Organization',
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

  @Along(
    'Country',
    'organization/members',
    'The countries that belong to it; the edges say in which role and since when.',
  )
  members: unknown;

  @Along('Organization', 'organization/member-organizations', 'The organisations that belong to it.')
  memberOrganizations: unknown;

  @AtMostOne('Organization', 'shared/part-of', 'The organisation that it is part of.')
  partOf: unknown;

  @Several('Organization', 'shared/parts', 'The organisations that are part of it.')
  parts: unknown;

  @Several('Organization', 'shared/predecessors', 'The organisations that it succeeds.')
  predecessors: unknown;

  @Several('Organization', 'shared/successors', 'The organisations that succeed it.')
  successors: unknown;

  @Along('Entity', 'shared/established-by', 'Who established it.')
  establishedBy: unknown;
}

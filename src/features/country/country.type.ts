import { ArgsType, Field, ID } from 'type-graphql';
import { Party } from '../party/party.type.js';
import { Composed, Input } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf } from '../shared/types-by-name.js';

@ArgsType()
class SharedWithArguments {
  @Field(() => ID, { description: 'The id of the other country.' })
  country: string;

  @Input(() => PartialDateScalar, 'Only what both take part in on this day. What has no known dates is kept.')
  asOf?: string;
}

/** A country or region. */
@EntityType('COUNTRY', {
  description: 'A country or region.',
  plural: 'countries and regions',
  connection: 'Country',
})
export class Country extends Party {
  @Composed(() => String, { description: 'Its two letters in ISO 3166-1.' })
  iso2: unknown;

  @Composed(() => String, { description: 'Its three letters in ISO 3166-1.' })
  iso3: unknown;

  @Composed(() => String, { nullable: true, description: 'Its part of the world.' })
  region: unknown;

  @Composed(() => String, { nullable: true, description: 'Its part of the region.' })
  subregion: unknown;

  @Composed(listOf('Entity'), {
    description:
      'Initiatives, organisations and operations that both take part in: as members, signatories, sponsors, hosts, participants or in a role that is not named. Observers, applicants, invited guests, supporters, dialogue partners and partner countries do not take part.',
    args: () => SharedWithArguments,
    cypher: { relation: 'country/shared-with' },
  })
  sharedWith: unknown;
}

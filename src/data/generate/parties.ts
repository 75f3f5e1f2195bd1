import type { RecordOf, RelationshipRecord } from '../dataset.js';
import { Draws } from './draws.js';
import { numberedNames } from './names.js';
import { initiativeId, launchYearOf, takesPart } from './participation.js';
import { passageOf } from './provenance.js';
import type { Scale } from './scale.js';

const REGIONS = ['Asia', 'Africa', 'Europe', 'Americas', 'Oceania'];
const BODY_KINDS = ['ministry', 'commission', 'local-government', 'party', 'standards-body'];
const PARTS_OF_A_BODY = 8;
/** Foundations are spread evenly from here over so many years. */
const FIRST_FOUNDED = 1949;
const FOUNDING_YEARS = 70;

/** The id of an issuing body. */
export function bodyId(number: number): string {
  return `syn-body-${number + 1}`;
}

/** An issuing body: the legislature, the government and the highest court are the first three, the others are parts of what came before. */
export function bodyOf({ seed, counts }: Scale, number: number): RecordOf<'BODY'> {
  const draws = new Draws(seed, 'body', number);
  const passages = [passageOf('BODY', number)];
  const founded = foundedIn(number, counts.BODY);
  const relationships: RelationshipRecord[] = [];
  const link = { certainty: 'STATED' as const, passages };
  if (number >= 3) relationships.push({ type: 'PART_OF', to: bodyId(Math.floor(number / PARTS_OF_A_BODY)), ...link });
  if (succeedsOneBefore(number)) relationships.push({ type: 'SUCCEEDS', to: bodyId(number - 1), ...link });
  return {
    id: bodyId(number),
    names: numberedNames(['Issuing body', '发布机关'], number + 1),
    passages,
    bodyKind: ['legislature', 'government', 'court'][number] ?? draws.pick(BODY_KINDS),
    foundedOn: String(founded),
    ...(succeedsOneBefore(number + 1) && { dissolvedOn: String(foundedIn(number + 1, counts.BODY)) }),
    ...(relationships.length > 0 && { relationships }),
  };
}

function foundedIn(number: number, bodies: number): number {
  return FIRST_FOUNDED + Math.floor((FOUNDING_YEARS * Math.min(number, bodies - 1)) / bodies);
}

/** Of twenty bodies one takes the place of another. */
function succeedsOneBefore(number: number): boolean {
  return number % 20 === 7;
}

/** Padded, so that the order of the ids is that of the numbers: a cooperation is stored from the smaller to the larger. */
export function countryId(number: number): string {
  return `syn-country-${String(number + 1).padStart(3, '0')}`;
}

/** A country; the first takes part in nearly everything. */
export function countryOf(scale: Scale, number: number): RecordOf<'COUNTRY'> {
  const { seed, counts } = scale;
  const draws = new Draws(seed, 'country', number);
  const passages = [passageOf('COUNTRY', number)];
  const link = (to: string) => ({ to, certainty: 'STATED' as const, passages });
  const relationships: RelationshipRecord[] = [];
  for (let organization = 0; organization < counts.ORGANIZATION; organization++) {
    const membership = new Draws(seed, 'member', number, organization);
    if (!membership.chance(chanceToJoin(number, organization))) continue;
    const since = String(foundedOrganization(organization, counts.ORGANIZATION) + membership.below(10));
    relationships.push({ type: 'MEMBER_OF', ...link(organizationId(organization)), role: 'member', since });
  }
  relationships.push(...participationsOf(scale, number, passages));
  if (draws.chance(0.1) && number + 1 < counts.COUNTRY) {
    const other = number + 1 + draws.below(counts.COUNTRY - number - 1);
    relationships.push({ type: 'COOPERATES_WITH', ...link(countryId(other)), since: String(1995 + draws.below(30)) });
  }
  return {
    id: countryId(number),
    names: numberedNames(['Country', '国家'], number + 1),
    passages,
    iso2: letters(number, 2),
    iso3: letters(number, 3),
    region: REGIONS[number % REGIONS.length],
    ...(relationships.length > 0 && { relationships }),
  };
}

/** The number as letters: `AA`, `AB`, … */
function letters(number: number, length: number): string {
  return Array.from({ length }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(number / 26 ** (length - 1 - place)) % 26)),
  ).join('');
}

/** The world's organisation has all; others a few, more where both are among the first. */
function chanceToJoin(country: number, organization: number): number {
  if (organization === 0) return 1;
  return Math.min(0.9, 1.5 / (1 + organization) ** 0.6 / (1 + country / 40));
}

function organizationId(number: number): string {
  return `syn-organization-${number + 1}`;
}

function foundedOrganization(number: number, organizations: number): number {
  return FIRST_FOUNDED - 4 + Math.floor((FOUNDING_YEARS * number) / organizations);
}

/** An organisation of states, a company or another association. */
export function organizationOf(scale: Scale, number: number): RecordOf<'ORGANIZATION'> {
  const { seed, counts } = scale;
  const draws = new Draws(seed, 'organization', number);
  const passages = [passageOf('ORGANIZATION', number)];
  const relationships = participationsOf(scale, counts.COUNTRY + number, passages);
  return {
    id: organizationId(number),
    names: numberedNames(['Organization', '组织'], number + 1),
    passages,
    organizationKind: draws.chance(0.7) ? 'intergovernmental' : 'company',
    foundedOn: String(foundedOrganization(number, counts.ORGANIZATION)),
    ...(draws.chance(0.2) && { memberCount: 2 + draws.heavyTailed(200) }),
    ...(relationships.length > 0 && { relationships }),
  };
}

/** What a party, a country or behind the countries an organisation, takes part in. */
function participationsOf(scale: Scale, party: number, passages: string[]): RelationshipRecord[] {
  const { seed, counts } = scale;
  const relationships: RelationshipRecord[] = [];
  for (let initiative = 0; initiative < counts.INITIATIVE; initiative++) {
    if (!takesPart(scale, initiative, party)) continue;
    const draws = new Draws(seed, 'participation', party, initiative);
    relationships.push({
      type: 'PARTICIPATES_IN',
      to: initiativeId(initiative),
      certainty: draws.chance(0.1) ? 'INFERRED' : 'STATED',
      passages,
      role: draws.chance(0.9) ? 'participant' : 'observer',
      since: String(launchYearOf(scale, initiative) + draws.heavyTailed(4)),
    });
  }
  return relationships;
}

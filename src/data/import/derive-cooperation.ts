import type { Dataset, DatasetEntity, DatasetRelationship } from '../load-dataset.js';
import { relationshipIds } from '../ids.js';
import { firstDay, lastDay, type PartialDate } from '../../partial-date.js';
import type { InitiativeKind } from '../vocabulary.js';

/** A COOPERATES_WITH that follows from what two parties do together. */
export type DerivedCooperation = Extract<DatasetRelationship, { type: 'COOPERATES_WITH' }> & { readonly from: string };

/** Above this number of parties, taking part says little about any two of them. */
const MOST_PARTIES = 20;
const MOST_PASSAGES = 20;

/** Kinds in which whoever takes part works with the others. Conventions, forums, conferences and declarations are none. */
const MECHANISMS: ReadonlySet<InitiativeKind> = new Set(['DIALOGUE', 'MOU', 'AGREEMENT', 'JOINT_OPERATION']);
/** Roles that are not taking part. A role that is not named is. */
const ONLOOKERS = /observer|applica|candidate|invit|guest|attend|support|endors|contested|withdr|suspend|venue/i;
/** Roles by which a participant stands behind an initiative that others launched with it. */
const LAUNCHERS = /launch|sponsor|signator|initiat|co-host|propos|found/i;

interface Party {
  readonly id: string;
  readonly since: PartialDate | undefined;
  readonly until: PartialDate | undefined;
  readonly passages: readonly string[];
}

/** What two parties do together, of which COOPERATES_WITH tells the sum. */
interface Shared {
  readonly initiative: string;
  readonly topics: readonly string[];
  readonly since: PartialDate | undefined;
  readonly until: PartialDate | undefined;
  readonly passages: readonly string[];
}

/**
 * Computes who cooperates with whom: each two countries or organisations that take part in the same dialogue, memorandum,
 * agreement or joint operation, or that launched an initiative together, where no more than 20 parties are named.
 *
 * Each pair gets one relationship, from the smaller id to the larger, beside one that a source states: the source's says what a
 * text says, the derived one names in `via` what it follows from, and its id counts on (`~2`). Bodies and courts take part for their
 * country, so they are left out; a relationship between a country and its own ministry would be the result.
 */
export function deriveCooperation(dataset: Dataset): DerivedCooperation[] {
  const kinds = new Map(dataset.entities.map(({ kind, record }) => [record.id, kind]));
  const isParty = (id: string) => ['COUNTRY', 'ORGANIZATION'].includes(kinds.get(id) ?? '');
  const participations = participationsByInitiative(dataset.entities);
  const shared = new Map<string, { from: string; to: string; ways: Shared[] }>();
  for (const entity of dataset.entities) {
    if (entity.kind !== 'INITIATIVE') continue;
    const parties = partiesOf(entity, participations.get(entity.record.id) ?? []).filter(({ id }) => isParty(id));
    if (parties.length > MOST_PARTIES) continue;
    const topics = entity.relationships.filter(({ type }) => type === 'TARGETS').map(({ to }) => to);
    for (const [a, b] of pairs(parties)) {
      const key = `${a.id}~${b.id}`;
      const pair = shared.get(key) ?? { from: a.id, to: b.id, ways: [] };
      pair.ways.push(together(entity, topics, a, b));
      shared.set(key, pair);
    }
  }
  const stated = statedCooperations(dataset.entities);
  return [...shared.values()].map(({ from, to, ways }) => toRelationship(from, to, ways, stated));
}

type Participation = Extract<DatasetRelationship, { type: 'PARTICIPATES_IN' }> & { readonly party: string };

function participationsByInitiative(entities: readonly DatasetEntity[]): Map<string, Participation[]> {
  const participations = new Map<string, Participation[]>();
  for (const { record, relationships } of entities) {
    for (const relationship of relationships) {
      if (relationship.type !== 'PARTICIPATES_IN') continue;
      const others = participations.get(relationship.to) ?? [];
      others.push({ ...relationship, party: record.id });
      participations.set(relationship.to, others);
    }
  }
  return participations;
}

/** Those whose work together the initiative is, in the order of their ids; none where it is not of that sort. */
function partiesOf(
  initiative: DatasetEntity & { readonly kind: 'INITIATIVE' },
  participations: readonly Participation[],
): Party[] {
  const { initiativeKind, launchedOn } = initiative.record;
  const launchers = initiative.relationships.filter(({ type }) => type === 'LAUNCHED_BY');
  const jointly = initiativeKind === 'INITIATIVE' && new Set(launchers.map(({ to }) => to)).size >= 2;
  if (!jointly && !MECHANISMS.has(initiativeKind)) return [];
  const active = participations.filter(({ role = '' }) => (jointly ? LAUNCHERS.test(role) : !ONLOOKERS.test(role)));
  const parties = new Map<string, Party>();
  // A participation says more about a party than a launch, so it comes last and stands.
  for (const { to, since, until, passages } of launchers) {
    parties.set(to, { id: to, since: since ?? launchedOn, until, passages });
  }
  for (const participation of active) {
    const { party, signedOn, since = signedOn ?? launchedOn, until, passages } = participation;
    parties.set(party, { id: party, since, until, passages });
  }
  return [...parties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

function together({ record }: DatasetEntity, topics: readonly string[], a: Party, b: Party): Shared {
  const ended = 'endedOn' in record ? record.endedOn : undefined;
  const ends = [a.until, b.until, ended].filter((date) => date !== undefined);
  return {
    initiative: record.id,
    topics,
    // Together since the later of the two came; unknown where one of the two is.
    since: a.since === undefined || b.since === undefined ? undefined : latest([a.since, b.since]),
    until: earliest(ends),
    passages: [...a.passages, ...b.passages],
  };
}

function toRelationship(
  from: string,
  to: string,
  ways: readonly Shared[],
  stated: ReadonlyMap<string, number>,
): DerivedCooperation {
  const since = earliest(ways.map((way) => way.since).filter((date) => date !== undefined));
  const ends = ways.map((way) => way.until).filter((date) => date !== undefined);
  // It goes on while any of the ways has no known end.
  const until = ends.length === ways.length ? latest(ends) : undefined;
  const type = 'COOPERATES_WITH';
  const before = stated.get(`${from}~${to}`) ?? 0;
  const id = relationshipIds(
    from,
    Array.from({ length: before + 1 }, () => ({ type, to })),
  )[before] as string;
  return {
    id,
    type,
    from,
    to,
    certainty: 'DERIVED',
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    topics: sorted(ways.flatMap((way) => way.topics)),
    via: sorted(ways.map((way) => way.initiative)),
    passages: sorted(ways.flatMap((way) => way.passages)).slice(0, MOST_PASSAGES),
  };
}

function statedCooperations(entities: readonly DatasetEntity[]): Map<string, number> {
  const stated = new Map<string, number>();
  for (const { record, relationships } of entities) {
    for (const { type, to } of relationships) {
      if (type !== 'COOPERATES_WITH') continue;
      const pair = `${record.id}~${to}`;
      stated.set(pair, (stated.get(pair) ?? 0) + 1);
    }
  }
  return stated;
}

function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => compare(firstDay(a), firstDay(b)) || compare(lastDay(a), lastDay(b)))[0];
}

function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => compare(lastDay(b), lastDay(a)) || compare(firstDay(b), firstDay(a)))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

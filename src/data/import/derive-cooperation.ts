import type { Dataset, DatasetEntity, DatasetRelationship } from '../load-dataset.js';
import { relationshipIds } from '../ids.js';
import { dayBefore, firstDay, lastDay, type PartialDate } from '../../partial-date.js';
import type { EntityKind } from '../vocabulary.js';
import { partiesOf, participationsByInitiative, type Party } from './cooperating-parties.js';

/** A COOPERATES_WITH that follows from what two parties do together. */
export type DerivedCooperation = Extract<DatasetRelationship, { type: 'COOPERATES_WITH' }> & { readonly from: string };

/** Above this number of parties, taking part says little about any two of them. */
const MOST_PARTIES = 20;
const MOST_PASSAGES = 20;

/** What two parties do together, of which COOPERATES_WITH tells the sum. */
interface Shared {
  readonly initiative: string;
  readonly topics: readonly string[];
  readonly since: PartialDate | undefined;
  readonly until: PartialDate | undefined;
  readonly passages: readonly string[];
}

/** Parties are paired with others of their sort: a country with its own ministry would be the result else. */
const SORTS: readonly ReadonlySet<EntityKind>[] = [new Set(['COUNTRY', 'ORGANIZATION']), new Set(['BODY', 'COURT'])];

/**
 * Computes who cooperates with whom: each two countries or organisations, and each two bodies or courts, that take part in the same
 * dialogue, memorandum, agreement or joint operation, or that launched an initiative together, where no more than 20 parties are named
 * or counted.
 *
 * Each pair gets one relationship for each time in which it did something together, from the smaller id to the larger, beside one that
 * a source states: the source's says what a text says, a derived one names in `via` what it follows from, and its id counts on (`~2`).
 */
export function deriveCooperation(dataset: Dataset): DerivedCooperation[] {
  const kinds = new Map(dataset.entities.map(({ kind, record }) => [record.id, kind]));
  const participations = participationsByInitiative(dataset.entities);
  const shared = new Map<string, { from: string; to: string; ways: Shared[] }>();
  for (const entity of dataset.entities) {
    if (entity.kind !== 'INITIATIVE') continue;
    const parties = partiesOf(entity, participations.get(entity.record.id) ?? []);
    // Where a source counts more than it names, as of an operation of 76 countries, the few that are named were no closer.
    if (Math.max(parties.length, entity.record.participantCount ?? 0) > MOST_PARTIES) continue;
    const topics = entity.relationships.filter(({ type }) => type === 'TARGETS').map(({ to }) => to);
    const sorts = SORTS.map((sort) => parties.filter(({ id }) => sort.has(kinds.get(id) as EntityKind)));
    for (const [a, b] of sorts.flatMap(pairs)) {
      const key = `${a.id}~${b.id}`;
      const pair = shared.get(key) ?? { from: a.id, to: b.id, ways: [] };
      pair.ways.push(together(entity, topics, a, b));
      shared.set(key, pair);
    }
  }
  const stated = statedCooperations(dataset.entities);
  return [...shared.values()].flatMap(({ from, to, ways }) => {
    const type = 'COOPERATES_WITH';
    const before = stated.get(`${from}~${to}`) ?? 0;
    const times = timesOf(ways);
    const ids = relationshipIds(
      from,
      Array.from({ length: before + times.length }, () => ({ type, to })),
    );
    return times.map((time, index) => ({ id: ids[before + index] as string, type, from, to, ...sumOf(time) }));
  });
}

/** What was done together without a gap between, time after time: a day between two operations is a day without cooperation. */
function timesOf(ways: readonly Shared[]): Shared[][] {
  const times: { ways: Shared[]; until: string }[] = [];
  for (const way of ways.toSorted((a, b) => compare(beginOf(a), beginOf(b)) || compare(a.initiative, b.initiative))) {
    const latest = times.at(-1);
    const until = way.until === undefined ? NEVER : lastDay(way.until);
    if (latest === undefined || latest.until < dayBefore(beginOf(way))) times.push({ ways: [way], until });
    else {
      latest.ways.push(way);
      if (until > latest.until) latest.until = until;
    }
  }
  return times.map((time) => time.ways);
}

/** Neither of the two is a day: what has begun on no known day may always have been, and what has no known end goes on. */
const ALWAYS = '0001-01-01';
const NEVER = '9999-12-31';

function beginOf({ since }: Shared): string {
  return since === undefined ? ALWAYS : firstDay(since);
}

function pairs(items: readonly Party[]): [Party, Party][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Party, Party] => [a, b]));
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

/** What a relationship tells of the ways in which two parties cooperated in one time. */
function sumOf(ways: readonly Shared[]): Omit<DerivedCooperation, 'id' | 'type' | 'from' | 'to'> {
  const begins = ways.map((way) => way.since).filter((date) => date !== undefined);
  // One of unknown beginning may have been the first.
  const since = begins.length === ways.length ? earliest(begins) : undefined;
  const ends = ways.map((way) => way.until).filter((date) => date !== undefined);
  // It goes on while any of the ways has no known end.
  const until = ends.length === ways.length ? latest(ends) : undefined;
  return {
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

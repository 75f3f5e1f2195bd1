import type { EnumOf } from '../../api/graphql';
import type { EntityShown } from './entity-operation';

/** What happens to an instrument in its life. */
type LifeEvent = Extract<EnumOf<'EventKind'>, 'ADOPTED' | 'PROMULGATED' | 'TOOK_EFFECT' | 'AMENDED' | 'REPEALED'>;

/** A day of an instrument's life, and what happened on it. */
export interface LifeDay {
  /** As the graph writes it: a day, a month or a year. */
  readonly day: string;
  readonly events: readonly { readonly kind: LifeEvent; readonly version?: string }[];
}

/** An instrument as its page shows it. */
export type InstrumentShown = Extract<EntityShown, { versions: unknown }>;

interface Dated {
  readonly adoptedOn: string | null;
  readonly promulgatedOn: string | null;
  readonly effectiveOn: string | null;
  readonly repealedOn: string | null;
  readonly versions: readonly {
    readonly name: string;
    readonly versionKind: EnumOf<'VersionKind'>;
    readonly adoptedOn: string | null;
    readonly effectiveOn: string | null;
  }[];
}

/** Whether an entity is an instrument, which has versions and a status. */
export function isInstrument(entity: EntityShown): entity is InstrumentShown {
  return 'versions' in entity;
}

/** The days of an instrument's life in their order; what is not dated is left out. */
export function lifeOf({ adoptedOn, promulgatedOn, effectiveOn, repealedOn, versions }: Dated): LifeDay[] {
  const later = versions.filter(({ versionKind }) => versionKind !== 'ADOPTED');
  const events: { day: string | null; kind: LifeEvent; version?: string }[] = [
    { day: adoptedOn, kind: 'ADOPTED' },
    { day: promulgatedOn, kind: 'PROMULGATED' },
    { day: effectiveOn, kind: 'TOOK_EFFECT' },
    ...later.flatMap(({ name, ...version }) => [
      { day: version.adoptedOn, kind: 'AMENDED' as const, version: name },
      { day: version.effectiveOn, kind: 'TOOK_EFFECT' as const, version: name },
    ]),
    { day: repealedOn, kind: 'REPEALED' },
  ];
  const days = [...new Set(events.map(({ day }) => day))].filter((day) => day !== null).toSorted();
  return days.map((day) => ({
    day,
    events: events.filter((event) => event.day === day).map(({ day: _, ...rest }) => rest),
  }));
}

/** The first day that a date can mean, as milliseconds. */
export function firstDayOf(date: string): number {
  return Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
}

/** Where texts stand that must not cover each other: as low a row as has room, never beyond the width. */
export function placeLabels(
  labels: readonly { readonly x: number; readonly length: number }[],
  width: number,
  gap = 12,
): { readonly x: number; readonly row: number }[] {
  const ends: number[] = [];
  return labels.map(({ x, length }) => {
    const start = Math.max(0, Math.min(x, width - length));
    const free = ends.findIndex((end) => end + gap <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = start + length;
    return { x: start, row };
  });
}

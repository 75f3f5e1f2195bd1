import type { EnumOf } from '../../api/graphql';
import type { EntityKind } from '../../kinds';

/** What happened. */
export type EventKind = EnumOf<'EventKind'>;

/** The lanes from the top; stages are bands behind them. */
export const LANES = [
  'INSTRUMENT',
  'VERSION',
  'CAMPAIGN',
  'PROGRAMME',
  'INITIATIVE',
  'COUNTRY',
  'ORGANIZATION',
  'BODY',
  'COURT',
  'CASE',
] as const satisfies readonly EntityKind[];

/** A kind of entity that has a lane. */
export type Lane = (typeof LANES)[number];

/** The lanes that are shown where the address names none. */
export const LANES_AT_FIRST: readonly Lane[] = ['INSTRUMENT', 'CAMPAIGN', 'INITIATIVE'];

/** Events in the order of a life: what begins, what is in between, what ends. */
export const EVENT_KINDS: readonly EventKind[] = [
  'ADOPTED',
  'PROMULGATED',
  'LAUNCHED',
  'STARTED',
  'FOUNDED',
  'ESTABLISHED',
  'SIGNED',
  'JOINED',
  'RATIFIED',
  'TOOK_EFFECT',
  'AMENDED',
  'DECIDED',
  'PARTLY_REPEALED',
  'REPEALED',
  'ENDED',
  'DISSOLVED',
  'LEFT',
];

/** How an event is drawn: a filled dot where something begins, a ring where it takes effect or changes, a hollow square where it ends. */
export type Shape = 'begins' | 'changes' | 'ends';

const CHANGES: readonly EventKind[] = ['TOOK_EFFECT', 'AMENDED', 'RATIFIED', 'DECIDED'];
const ENDS: readonly EventKind[] = ['PARTLY_REPEALED', 'REPEALED', 'ENDED', 'DISSOLVED', 'LEFT'];

/** The shape of an event. */
export function shapeOf(kind: EventKind): Shape {
  return CHANGES.includes(kind) ? 'changes' : ENDS.includes(kind) ? 'ends' : 'begins';
}

/** The lanes that an address names, from the top; those at first where it names none. */
export function lanesOf(names: readonly string[]): readonly Lane[] {
  const named = LANES.filter((lane) => names.includes(lane));
  return named.length === 0 ? LANES_AT_FIRST : named;
}

/** How an address names lanes; the empty list where they are those at first. */
export function namesOfLanes(lanes: readonly Lane[]): readonly string[] {
  return lanes.length === LANES_AT_FIRST.length && LANES_AT_FIRST.every((lane) => lanes.includes(lane)) ? [] : lanes;
}

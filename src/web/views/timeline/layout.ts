import { firstDay, lastDay, precisionOf, yearNumber } from '../../dates';

/** What is laid out: something on a date that may be known to a day, a month or a year. */
interface Dated {
  readonly on: string;
}

/** An event in its place: as wide as the time that its date can mean, in the first row where it lies on no other. */
export interface Placed<Event> {
  readonly event: Event;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

/** Many events of one time, counted. */
export interface Bin<Event> {
  readonly events: readonly Event[];
  readonly x: number;
  readonly width: number;
  readonly from: string;
  readonly year: number;
}

/** A lane: single events in rows or, where these would be too many, counts. */
export type Laid<Event> =
  | { readonly kind: 'single'; readonly placed: readonly Placed<Event>[]; readonly rows: number }
  | { readonly kind: 'counted'; readonly bins: readonly Bin<Event>[]; readonly most: number };

/** How wide and high a single event is at least, in points. */
export const SIZE = 9;
const GAP = 2;
const ROWS_AT_MOST = 22;

/** Lays out the events of one lane, which are in the order of time. */
export function layOut<Event extends Dated>(events: readonly Event[], x: (year: number) => number): Laid<Event> {
  const ends: number[] = [];
  const placed: Placed<Event>[] = [];
  for (const event of [...events].sort((one, other) => (firstDay(one.on) < firstDay(other.on) ? -1 : 1))) {
    const [left, right] = [x(yearNumber(firstDay(event.on))), x(dayAfter(lastDay(event.on)))];
    const isPoint = precisionOf(event.on) === 'day' || right - left < SIZE;
    const at = isPoint ? (left + right - SIZE) / 2 : left;
    const width = isPoint ? SIZE : right - left - 1;
    const free = ends.findIndex((end) => end + GAP <= at);
    const row = free === -1 ? ends.length : free;
    if (row >= ROWS_AT_MOST) return counted(events, x);
    ends[row] = at + width;
    placed.push({ event, x: at, width, row });
  }
  return { kind: 'single', placed, rows: ends.length };
}

/** Counts by year, or by month where a year has room for twelve bars. What is known to the year only is counted in its January then. */
function counted<Event extends Dated>(events: readonly Event[], x: (year: number) => number): Laid<Event> {
  const yearWidth = x(1) - x(0);
  const letters = yearWidth >= 12 * 14 ? 7 : 4;
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const from = firstDay(event.on).slice(0, letters);
    const group = groups.get(from);
    if (group) group.push(event);
    else groups.set(from, [event]);
  }
  const bins = [...groups].map(([from, members]) => {
    const left = x(yearNumber(firstDay(from)));
    const width = x(dayAfter(lastDay(from))) - left - 1;
    return { events: members, x: left, width, from, year: Number(from.slice(0, 4)) };
  });
  return { kind: 'counted', bins, most: Math.max(1, ...bins.map((bin) => bin.events.length)) };
}

function dayAfter(day: string): number {
  return yearNumber(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}

/** A calendar date known to the year, the month or the day: `2016`, `2016-11` or `2016-11-07`. */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a partial date that exists in the calendar (`2023-02-29` does not). */
export function isPartialDate(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  if (year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first day that a partial date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return (date + '-01-01').slice(0, 10);
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  const day = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  day.setUTCFullYear(year, month, 0);
  return day.toISOString().slice(0, 10);
}

/**
 * The shortest partial date with the same first day: `2016` for `2016-01-01`. In the order of texts, which indexes have, no date that begins
 * on that day or later stands before it.
 */
export function shortestText(date: PartialDate): string {
  return firstDay(date).replace(/(?:-01){1,2}$/, '');
}

/** Whether every day that the one date can mean comes before every day that the other can mean. */
export function isCertainlyBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDay(date) < firstDay(other);
}

/** The day after a day, both as `YYYY-MM-DD`; of the calendar's last day, that day itself. */
export function dayAfter(day: string): string {
  return shifted(day, 1) > day ? shifted(day, 1) : day;
}

/** The day before a day, both as `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

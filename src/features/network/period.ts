import { CallerError } from '../../errors.js';
import { firstDay, lastDay } from '../../partial-date.js';

/** When something shall have been under way. */
export interface PeriodArguments {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
}

/**
 * The days that bound a question, null where it is open. What is under way in a period and on a day begins before the earlier end and
 * ends after the later beginning, so the two conditions are one.
 * @throws CallerError BAD_USER_INPUT where the period ends before it begins
 */
export function periodOf({ from, to, asOf }: PeriodArguments): { from: string | null; to: string | null } {
  const begins = from ? firstDay(from) : null;
  const ends = to ? lastDay(to) : null;
  if (begins !== null && ends !== null && begins > ends) {
    const message = `Argument "to" is ${JSON.stringify(to)}: expected a date that is not before from, ${JSON.stringify(from)}.`;
    throw new CallerError('BAD_USER_INPUT', message, { argument: 'to' });
  }
  const day = asOf ? lastDay(asOf) : null;
  const given = (days: (string | null)[]): string[] => days.filter((each) => each !== null).sort();
  return { from: given([begins, day]).at(-1) ?? null, to: given([ends, day])[0] ?? null };
}

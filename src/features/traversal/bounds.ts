import { CallerError } from '../../errors.js';

/** Refuses a number out of bounds. @throws CallerError BAD_USER_INPUT that names the argument and what would be right */
export function refuseBeyond(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  const message = `Argument "${argument}" is ${String(value)}: expected ${String(least)} to ${String(most)}.`;
  throw new CallerError('BAD_USER_INPUT', message, { argument });
}

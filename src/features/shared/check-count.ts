import { CallerError } from '../../errors.js';

/** Checks an argument that says how many are wanted. @throws CallerError BAD_USER_INPUT where it is less than 1 or too much */
export function checkCount(argument: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  const message = `Argument "${argument}" is ${String(value)}: expected 1 to ${String(most)}.`;
  throw new CallerError('BAD_USER_INPUT', message, { argument });
}

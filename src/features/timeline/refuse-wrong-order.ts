import { CallerError } from '../../errors.js';

/** Refuses days in the wrong order. @throws CallerError BAD_USER_INPUT that names both */
export function refuseWrongOrder(from: string, to: string, isWrong: boolean): void {
  if (!isWrong) return;
  const message = `Argument "from" is "${from}" and "to" is "${to}": give the earlier day as "from".`;
  throw new CallerError('BAD_USER_INPUT', message, { argument: 'from' });
}

import type { GraphQLResolveInfo } from 'graphql';
import { CallerError } from '../../errors.js';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { orderName } from '../../graph/compose/order.js';
import { readPage } from '../../graph/compose/page.js';
import { isPartialDate } from '../../partial-date.js';
import { eventsOf } from './event-sources.js';
import type { EventsArguments } from './timeline.args.js';

/** The first and the last day that events are asked for, as `YYYY-MM-DD`. */
export interface Days {
  readonly since: string;
  readonly upTo: string;
}

/** Answers with a page of the events of some days. */
export function answerEvents(
  context: GraphContext,
  info: GraphQLResolveInfo,
  args: EventsArguments,
  days: Days,
): Promise<unknown> {
  const relation = eventsOf(args.kinds, args.events);
  const page = readPage(args, orderName((relation.order ?? []).map((expression) => ({ expression }))));
  if (page.beyond) refuseNoDay(page.beyond[0], page.backward);
  return answer(context, info, { relation, parameters: { ...days } });
}

/** A cursor of another's making could hold what Cypher cannot read as a day. */
function refuseNoDay(day: unknown, backward: boolean): void {
  if (typeof day === 'string' && day.length === 10 && isPartialDate(day)) return;
  const argument = backward ? 'before' : 'after';
  const message = `Argument "${argument}" holds no day: expected a cursor that this API gave.`;
  throw new CallerError('BAD_USER_INPUT', message, { argument });
}

/** Refuses days in the wrong order. @throws CallerError BAD_USER_INPUT that names both */
export function refuseWrongOrder(from: string, to: string, isWrong: boolean): void {
  if (!isWrong) return;
  const message = `Argument "from" is "${from}" and "to" is "${to}": give the earlier day as "from".`;
  throw new CallerError('BAD_USER_INPUT', message, { argument: 'from' });
}

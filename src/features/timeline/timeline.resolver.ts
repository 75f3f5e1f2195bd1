import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { firstDay, lastDay } from '../../partial-date.js';
import { typeNamed } from '../shared/types-by-name.js';
import { refuseWrongOrder } from './refuse-wrong-order.js';
import { TimelineArguments } from './timeline.args.js';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** `timeline`. */
@Resolver()
export class TimelineQueries {
  @Query(typeNamed('TimelineConnection'), {
    description:
      'What happened, in the order of the days: what was adopted, launched, amended, joined, ended. An event whose date is known to the month or year stands at its first day, an end at its last; what has no date is not here.',
  })
  @Extensions({ cypher: { relation: 'timeline/all' } })
  timeline(
    @Args(() => TimelineArguments) { from, to }: TimelineArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const parameters = { since: from ? firstDay(from) : FIRST_DAY, upTo: to ? lastDay(to) : LAST_DAY };
    if (from && to) refuseWrongOrder(from, to, parameters.since > parameters.upTo);
    return answer(context, info, { parameters });
  }
}

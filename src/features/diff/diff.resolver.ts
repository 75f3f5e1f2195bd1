import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../../graph/compose/answer.js';
import { dayAfter, lastDay } from '../../partial-date.js';
import { typeNamed } from '../shared/types-by-name.js';
import { answerEvents, refuseWrongOrder } from '../timeline/answer-events.js';
import { DiffArguments } from '../timeline/timeline.args.js';

/** `diff`. */
@Resolver()
export class DiffQueries {
  @Query(typeNamed('TimelineConnection'), {
    description:
      'What changed between two days: what was adopted, amended, repealed, came into force, was launched or ended, who joined or left, after the first day and up to the second. Its facets count the events of each kind.',
  })
  diff(
    @Args(() => DiffArguments) args: DiffArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { from, to } = args;
    refuseWrongOrder(from, to, lastDay(from) > lastDay(to));
    return answerEvents(context, info, args, { since: dayAfter(lastDay(from)), upTo: lastDay(to) });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { dayAfter, lastDay } from '../../partial-date.js';
import { typeNamed } from '../shared/types-by-name.js';
import { refuseWrongOrder } from '../timeline/refuse-wrong-order.js';
import { DiffArguments } from '../timeline/timeline.args.js';

/** `diff`. */
@Resolver()
export class DiffQueries {
  @Query(typeNamed('TimelineConnection'), {
    description:
      'What changed between two days: what was adopted, amended, repealed, came into force, was launched or ended, who joined or left, after the first day and up to the second. Its facets count the events of each kind.',
  })
  @Extensions({ cypher: { relation: 'timeline/all' } })
  diff(
    @Args(() => DiffArguments) { from, to }: DiffArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    refuseWrongOrder(from, to, lastDay(from) > lastDay(to));
    return answer(context, info, { parameters: { since: dayAfter(lastDay(from)), upTo: lastDay(to) } });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { PageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';

/** `conflicts`. */
@Resolver()
export class ConflictQueries {
  @Query(typeNamed('ClaimConnection'), {
    description:
      'Every claim about a property for which sources give different values; those about one entity stand together.',
  })
  @Extensions({ cypher: { relation: 'provenance/conflicts', indexed: true } })
  conflicts(
    @Args(() => PageArguments) _page: PageArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }
}

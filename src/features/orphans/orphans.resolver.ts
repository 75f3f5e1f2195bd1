import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';

/** `orphans`. */
@Resolver()
export class OrphanQueries {
  @Query(typeNamed('OrphanConnection'), {
    description:
      "The rules in force on a day, today's where none is given, whose basis was repealed after they were made, or amended by what was adopted after they were made or last revised: each with each such basis.",
  })
  // The index gives the order of the rules, so a page reads no more of them than it needs.
  @Extensions({ cypher: { relation: 'orphans/all', order: ['other.id', 'node.id'] } })
  orphans(
    @Args(() => DatedPageArguments) _arguments: DatedPageArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }
}

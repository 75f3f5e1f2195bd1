import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Extensions, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { checkCount } from '../shared/check-count.js';
import { InitiativeKind } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';

const MOST_YEARS = 100;

@ArgsType()
class DormantArguments extends DatedPageArguments {
  @Field(() => Int, { description: `For how many years, up to asOf or today; 1 to ${MOST_YEARS}.` })
  years: number = 3;

  @Field(() => [InitiativeKind], { description: 'Initiatives of these kinds.' })
  kinds: string[] = [InitiativeKind.DIALOGUE];
}

/** `dormantInitiatives`. */
@Resolver()
export class DormantQueries {
  @Query(typeNamed('InitiativeConnection'), {
    description:
      'Dialogues, or initiatives of other kinds, that no source ends and of which no session is known for years: neither their launch nor a dated part of theirs. What the graph does not know may have taken place.',
  })
  @Extensions({ cypher: { relation: 'initiative/dormant' } })
  dormantInitiatives(
    @Args(() => DormantArguments) { years }: DormantArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    checkCount('years', years, MOST_YEARS);
    return answer(context, info);
  }
}

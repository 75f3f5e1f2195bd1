import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { SearchFilter } from '../facets/search-filter.input.js';
import { Input } from '../shared/composed.js';
import { EntityKind } from '../shared/enums.js';
import { PageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';
import { answerById } from './answer-by-id.js';

@ArgsType()
class EntitiesArguments extends PageArguments {
  @Input(() => [EntityKind], 'Only entities of these kinds.')
  kinds?: string[];

  @Input(() => SearchFilter, 'Only those that match, as in a search.')
  filter?: SearchFilter;
}

/** `entity` and `entities`. */
@Resolver()
export class EntityQueries {
  @Query(typeNamed('Entity'), {
    nullable: true,
    description: 'An entity of any kind by its id, or by an id that was merged into it; null where there is none.',
  })
  entity(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerById(context, info, id, { relation: { relation: 'entity/by-id' } });
  }

  @Query(typeNamed('EntityConnection'), {
    description: 'All entities in the order of their ids, for harvesting and checks.',
  })
  @Extensions({ cypher: { relation: 'entity/all', indexed: true } })
  entities(
    @Args(() => EntitiesArguments) _arguments: EntitiesArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }
}

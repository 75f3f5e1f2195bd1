import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { Input } from '../shared/composed.js';
import { RelationshipType } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';

@ArgsType()
class RelationshipsArguments extends DatedPageArguments {
  @Input(() => [RelationshipType], 'Only relationships of these types.')
  types?: string[];
}

/** `relationships`. */
@Resolver()
export class RelationshipQueries {
  @Query(typeNamed('RelationshipConnection'), {
    description: 'All relationships in the order of what they lead from, for harvesting and checks.',
  })
  // The index gives the order of the entities, so a page reads no more relationships than those of its own entities.
  @Extensions({ cypher: { relation: 'relationship/all', order: ['other.id', 'node.id'] } })
  relationships(
    @Args(() => RelationshipsArguments) _arguments: RelationshipsArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }
}

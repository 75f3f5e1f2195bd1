import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { CallerError } from '../../errors.js';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { MAX_DEPTH } from '../../graph/compose/field-instance.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';
import { refuseBeyond } from './bounds.js';
import {
  LineageArguments,
  MAX_IDS,
  MAX_LIMIT,
  MAX_PATHS,
  NeighborhoodArguments,
  PathsArguments,
} from './traversal.args.js';

/** `lineage`, `neighborhood` and `paths`. */
@Resolver()
export class TraversalQueries {
  @Query(typeNamed('Subgraph'), {
    description:
      'What stands above an instrument (UP: the laws it implements or amends) or below it (DOWN: what implements or amends it, versions included). REPEALS and REPLACES between what is found are shown as well. Empty where nothing has the id, or it is not in force on the day.',
  })
  @Extensions({
    cypher: {
      relation: 'traversal/lineage',
      follows: ['AMENDS', 'IMPLEMENTS'],
      shows: ['AMENDS', 'IMPLEMENTS', 'REPEALS', 'REPLACES'],
    },
  })
  lineage(
    @Args(() => LineageArguments) { depth, limit }: LineageArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    refuseBeyond('depth', depth, 1, MAX_DEPTH);
    refuseBeyond('limit', limit, 1, MAX_LIMIT);
    return answer(context, info);
  }

  @Query(typeNamed('Subgraph'), {
    description: 'What lies around entities, along relationships of every type or of some, in both directions.',
  })
  @Extensions({ cypher: { relation: 'traversal/neighborhood' } })
  neighborhood(
    @Args(() => NeighborhoodArguments) { ids, depth, limit }: NeighborhoodArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    refuseBeyond('depth', depth, 1, MAX_DEPTH);
    refuseBeyond('limit', limit, 1, MAX_LIMIT);
    if (ids.length > MAX_IDS) {
      const message = `Argument "ids" has ${String(ids.length)} ids: ask around at most ${String(MAX_IDS)} at once.`;
      throw new CallerError('BAD_USER_INPUT', message, { argument: 'ids' });
    }
    return answer(context, info);
  }

  @Query(listOf('Path'), {
    description:
      'The paths between two entities, all the shortest first, then longer ones, each length in the order of the ids of its entities and then of its relationships; relationships are walked in both directions. None from an entity to itself, to an unknown one, or where maxLength is too short. Of one length 1,000 are looked at. Longer ones are looked for while at most 5,000 ways lead from one of the ends to the middle of them; between entities with thousands of relationships only the shortest are given.',
  })
  @Extensions({ cypher: { relation: 'traversal/paths', order: ['node.length', 'node.ids'] } })
  paths(
    @Args(() => PathsArguments) { maxLength, types, first }: PathsArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | [] {
    refuseBeyond('maxLength', maxLength, 1, MAX_DEPTH);
    refuseBeyond('first', first, 1, MAX_PATHS);
    return types?.length === 0 ? [] : answer(context, info);
  }
}

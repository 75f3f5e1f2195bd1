import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { placeOf } from '../../graph/revision-place.js';
import { CallerError } from '../../errors.js';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { Input } from '../shared/composed.js';
import { PageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';
import { CHANGES, NET_CHANGES } from './change-sources.js';

@ArgsType()
class ChangesArguments extends PageArguments {
  @Field(() => Int, { description: 'The import after which the answer begins; 0 for all.' })
  sinceRevision: number = 0;
}

@ArgsType()
class DiffRevisionsArguments extends PageArguments {
  @Field(() => Int, { description: 'The number of the earlier import; 0 for the empty graph.' })
  from: number;

  @Input(() => Int, 'The number of the later import; the last one where it is not given.')
  to?: number | null;
}

/** More than any import's number. */
const NO_REVISION_YET = Number.MAX_SAFE_INTEGER;

/** `changes` and `diffRevisions`. */
@Resolver()
export class ChangeQueries {
  @Query(typeNamed('ChangeConnection'), {
    description:
      'What changed in each import, newest last, retractions included; for clients that keep a copy. What changed several times stands once, at its last change. Whoever puts what was ADDED or CHANGED into a copy, and takes out what was REMOVED, in this order, has the graph.',
  })
  changes(
    @Args(() => ChangesArguments) { sinceRevision }: ChangesArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    refuseNegative('sinceRevision', sinceRevision);
    return answer(context, info, { relation: CHANGES, parameters: { since: placeOf(sinceRevision + 1, '') } });
  }

  @Query(typeNamed('ChangeConnection'), {
    description:
      'The net effect of the imports after one and up to another: what was added and withdrawn in between is not in it. What changed and changed back is CHANGED. Things are shown as they are now.',
  })
  diffRevisions(
    @Args(() => DiffRevisionsArguments) { from, to }: DiffRevisionsArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    refuseNegative('from', from);
    if (typeof to === 'number' && to < from) {
      const message = `Argument "from" is ${String(from)} and "to" is ${String(to)}: give the earlier import as "from".`;
      throw new CallerError('BAD_USER_INPUT', message, { argument: 'from' });
    }
    const parameters = {
      since: placeOf(from + 1, ''),
      sinceRevision: from,
      untilRevision: to ?? NO_REVISION_YET,
    };
    return answer(context, info, { relation: NET_CHANGES, parameters });
  }
}

function refuseNegative(argument: string, revision: number): void {
  if (revision >= 0) return;
  const message = `Argument "${argument}" is ${String(revision)}: imports are numbered from 1; give 0 for what was before the first.`;
  throw new CallerError('BAD_USER_INPUT', message, { argument });
}

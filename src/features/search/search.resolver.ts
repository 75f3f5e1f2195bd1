import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { CallerError } from '../../errors.js';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { SearchFilter } from '../facets/search-filter.input.js';
import { Input } from '../shared/composed.js';
import { EntityKind } from '../shared/enums.js';
import { PageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';
import { luceneQuery } from './lucene-query.js';
import { normalize, wordsOf } from './words.js';

const MAX_LENGTH = 200;

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, { description: `What to look for, in English or Chinese, at most ${MAX_LENGTH} characters.` })
  query: string;

  @Input(() => [EntityKind], 'Only entities of these kinds. Versions are found only when they are named here.')
  kinds?: string[];

  @Input(() => SearchFilter, 'Only hits that match, of the thousand best.')
  filter?: SearchFilter;
}

/** `search`. */
@Resolver()
export class SearchQueries {
  @Query(typeNamed('SearchConnection'), {
    description:
      'Full text over every name in both languages, with typo tolerance; the text is never query syntax. The thousand best are looked at.',
  })
  search(
    @Args(() => SearchArguments) { query, kinds }: SearchArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (query.length > MAX_LENGTH) {
      const message = `Argument "query" has ${String(query.length)} characters: search for at most ${String(MAX_LENGTH)}.`;
      throw new CallerError('BAD_USER_INPUT', message, { argument: 'query' });
    }
    const words = wordsOf(query);
    if (words.length === 0) {
      const message = `Argument "query" is ${JSON.stringify(query)}: write at least one letter, digit or Chinese character.`;
      throw new CallerError('BAD_USER_INPUT', message, { argument: 'query' });
    }
    return answer(context, info, {
      relation: {
        relation: 'search/hits',
        parts: ['search/best-hits', 'search/further-hits'],
        order: ['-score', 'other', 'node.id'],
      },
      parameters: { query, lucene: luceneQuery(words, kinds), exact: normalize(query).trim(), kinds: kinds ?? null },
    });
  }
}

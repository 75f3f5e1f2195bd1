import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { CallerError } from '../../errors.js';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { cypherFile } from '../../graph/cypher-files.js';
import { readOneRevision } from '../../graph/revision.js';
import { lastDay } from '../../partial-date.js';
import { checkCount } from '../shared/check-count.js';
import { Input } from '../shared/composed.js';
import { InstrumentTier } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf } from '../shared/types-by-name.js';
import { rankingOf, type DependantsRow } from './ranking.js';

const MOST_RANKED = 100;
/** Relationships that are read: of 200,000 the reading takes this process 0.8 s of processor time, the ranking 0.4 s. */
const MOST_RELATIONSHIPS = 200_000;

@ArgsType()
class InfluenceArguments {
  @Input(
    () => PartialDateScalar,
    'Only instruments in force, campaigns under way and relationships valid on this day; unknown dates are kept. Ask for several years under aliases to see how the ranking changed.',
  )
  asOf?: string;

  @Input(() => [InstrumentTier], 'Only instruments of these tiers, with the scores that they have among all.')
  tiers?: string[];

  @Field(() => Int, { description: `How many, at most ${MOST_RANKED}.` })
  first: number = 20;
}

/** `influence`. */
@Resolver()
export class InfluenceQueries {
  @Query(listOf('RankedInstrument'), {
    description:
      'Instruments ranked by how much of the graph rests on them: PageRank along IMPLEMENTS, AMENDS and ENFORCES, from what depends to what it rests on, the highest first and equals by id. A version is a text of its own instrument, so a revision does not count as resting on it. Instruments on which nothing rests are left out.',
  })
  async influence(
    @Args(() => InfluenceArguments) { asOf, tiers, first }: InfluenceArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    checkCount('first', first, MOST_RANKED);
    const name = 'influence/dependants';
    const parameters = { onDay: asOf ? lastDay(asOf) : null, most: MOST_RELATIONSHIPS };
    const text = `COLLECT { ${cypherFile(name)} }`;
    const { value, mark } = await readOneRevision(
      context.graph,
      { name, text, parameters },
      { signal: context.signal },
    );
    const [[total, rows] = [0, []]] = value as [total: number, rows: DependantsRow[]][];
    if (total > MOST_RELATIONSHIPS) throw tooLarge(total);
    const ranked = rankingOf(rows, first, tiers);
    return answer(context, info, {
      relation: { relation: 'influence/ranked', order: ['other'] },
      parameters: { ranked },
      mark,
    });
  }
}

function tooLarge(total: number): CallerError {
  const message = `The ranking is of the whole graph, in which ${total.toLocaleString('en')} relationships of the types IMPLEMENTS, AMENDS and ENFORCES would be read; it is made for up to ${MOST_RELATIONSHIPS.toLocaleString('en')}. Ask of single instruments what implements, amends and enforces them.`;
  return new CallerError('QUERY_TOO_COMPLEX', message, { allowed: MOST_RELATIONSHIPS, asked: total });
}

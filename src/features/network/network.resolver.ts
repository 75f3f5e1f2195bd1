import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { Input } from '../shared/composed.js';
import { InitiativeKind, InstrumentTier } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { checkCount } from '../shared/check-count.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';
import { brokersOf } from './brokers.js';
import { networkOf } from './network.js';
import { readTies, tooLarge } from './read-ties.js';

/** How many parties a network may show. With 500 and 5,000 links the metrics take half a second of processor time. */
const MOST_PARTIES = 500;
const MOST_BROKERS = 100;

@ArgsType()
class PeriodArguments {
  @Input(() => PartialDateScalar, 'Only what was under way on or after the first day of this. Unknown dates are kept.')
  from?: string;

  @Input(() => PartialDateScalar, 'Only what was under way on or before the last day of this. Unknown dates are kept.')
  to?: string;

  @Input(() => PartialDateScalar, 'Only what is under way, and whoever exists, on this day. Unknown dates are kept.')
  asOf?: string;
}

@ArgsType()
class CooperationArguments extends PeriodArguments {
  @Input(() => [ID], 'Only through initiatives that target one of these topics, and stated cooperation on one of them.')
  topics?: string[];

  @Input(() => [InitiativeKind], 'Only through initiatives of these kinds.')
  kinds?: string[];
}

@ArgsType()
class CooperationNetworkArguments extends CooperationArguments {
  @Input(
    () => [ID],
    'Only links of one of these parties: countries, organisations, bodies or courts. Links among their partners are left out.',
  )
  countries?: string[];

  @Field(() => Int, {
    description: `How many parties, those with most links first and equals by id; at most ${MOST_PARTIES}.`,
  })
  limit: number = 300;
}

@ArgsType()
class BrokersArguments extends CooperationArguments {
  @Input(
    () => [ID],
    'Only these parties, among whoever connects others: countries, organisations, bodies or courts. What others share is looked at all the same.',
  )
  countries?: string[];

  @Field(() => Int, { description: `How many, at most ${MOST_BROKERS}.` })
  first: number = 20;
}

@ArgsType()
class IssuingNetworkArguments extends PeriodArguments {
  @Input(() => [InstrumentTier], 'Only through instruments of these tiers.')
  tiers?: string[];

  @Input(() => [ID], 'Only through instruments that govern one of these topics.')
  topics?: string[];

  @Field(() => Int, {
    description: `How many bodies, those with most links first and equals by id; at most ${MOST_PARTIES}.`,
  })
  limit: number = 300;
}

const LINKS =
  'Two parties are linked by a COOPERATES_WITH between them, by each initiative that both really take part in, whatever its kind and size, and by the membership of one in the other; memberships count only where neither topics nor kinds are given. Observers, applicants, invited guests, supporters, dialogue partners and partner countries do not take part. Countries and organisations are linked by initiatives among themselves, bodies and courts among themselves.';

/** `cooperationNetwork`, `issuingNetwork` and `brokers`. */
@Resolver()
export class NetworkQueries {
  @Query(typeNamed('CooperationNetwork'), {
    description: `Who cooperates with whom, and through what. ${LINKS} Degrees, betweenness and communities are of the parties shown.`,
  })
  async cooperationNetwork(
    @Args(() => CooperationNetworkArguments) { limit, ...asked }: CooperationNetworkArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    checkCount('limit', limit, MOST_PARTIES);
    const { ties, mark } = await readTies(context, 'network/ties', asked);
    const relation = { relation: 'network/network' };
    return answer(context, info, { relation, parameters: { network: networkOf(ties, limit) }, mark });
  }

  @Query(typeNamed('CooperationNetwork'), {
    description:
      'Which bodies issue instruments together: two are linked by each instrument that both issued. Degrees, betweenness and communities are of the bodies shown.',
  })
  async issuingNetwork(
    @Args(() => IssuingNetworkArguments) { limit, ...asked }: IssuingNetworkArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    checkCount('limit', limit, MOST_PARTIES);
    const { ties, mark } = await readTies(context, 'network/joint-issues', asked);
    const relation = { relation: 'network/network' };
    return answer(context, info, { relation, parameters: { network: networkOf(ties, limit) }, mark });
  }

  @Query(listOf('Broker'), {
    description: `Who connects parties that share nothing else: the parties that are the only one through whom others are linked at distance two, those with most such pairs first, equals by id. ${LINKS}`,
  })
  async brokers(
    @Args(() => BrokersArguments) { first, countries, ...asked }: BrokersArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    checkCount('first', first, MOST_BROKERS);
    const { ties, mark, current } = await readTies(context, 'network/ties', { ...asked, among: countries });
    const relation = { relation: 'network/brokers', order: ['other'] };
    const brokers = brokersOf(ties, first, countries?.map(current));
    if (!brokers) throw tooLarge();
    return answer(context, info, { relation, parameters: { brokers }, mark });
  }
}

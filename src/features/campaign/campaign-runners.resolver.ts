import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Int, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';

defineConnection('CampaignRunner', {
  node: 'IssuingBody',
  nodes: 'bodies that conduct campaigns, those with most first',
  edgeFields: (prototype) => {
    Composed(() => Int, {
      description: 'How many campaigns and editions of campaigns it conducts, alone or with others.',
      cypher: { variable: 'score' },
    })(prototype, 'campaigns');
  },
});

/** `campaignRunners`. */
@Resolver()
export class CampaignRunnerQueries {
  @Query(typeNamed('CampaignRunnerConnection'), {
    description:
      'Which bodies run most campaigns, equals by id. Campaigns of which a source says only that China conducts them are of no body.',
  })
  @Extensions({ cypher: { relation: 'campaign/runners', order: ['-score', 'node.id'] } })
  campaignRunners(
    @Args(() => DatedPageArguments) _arguments: DatedPageArguments,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }
}

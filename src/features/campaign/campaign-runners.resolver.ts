import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { FacetBy } from '../facets/facets.type.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';

/** What bodies that conduct campaigns can be counted by. */
@ObjectType({ description: 'How many bodies of a list there are of each sort.' })
class CampaignRunnerFacets {
  @FacetBy('body-kind', 'By what sort of body it is.')
  bodyKind: unknown;
}
nameType('CampaignRunnerFacets', () => CampaignRunnerFacets);

defineConnection('CampaignRunner', {
  node: 'IssuingBody',
  nodes: 'bodies that conduct campaigns, those with most first',
  facets: 'CampaignRunnerFacets',
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

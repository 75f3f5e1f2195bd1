import 'reflect-metadata';
import './instrument/instrument.type.js';
import './version/version.type.js';
import './body/body.type.js';
import './court/court.type.js';
import './campaign/campaign.type.js';
import './initiative/initiative.type.js';
import './initiative/similar-initiative.type.js';
import './country/country.type.js';
import './organization/organization.type.js';
import './programme/programme.type.js';
import './topic/topic.type.js';
import './statistic/statistic.type.js';
import './stage/stage.type.js';
import './case/case.type.js';
import './relationship/relationship.type.js';
import './provenance/provenance.type.js';
import './search/search.type.js';
import './network/network.type.js';
import './influence/influence.type.js';
import './traversal/subgraph.type.js';
import './traversal/path.type.js';
import './facets/facets.type.js';
import './timeline/timeline.type.js';
import './changes/changes.type.js';
import './orphans/orphans.type.js';
import { InstrumentQueries } from './instrument/instrument.resolver.js';
import { VersionQueries } from './version/version.resolver.js';
import { BodyQueries } from './body/body.resolver.js';
import { CourtQueries } from './court/court.resolver.js';
import { CampaignRunnerQueries } from './campaign/campaign-runners.resolver.js';
import { CampaignQueries } from './campaign/campaign.resolver.js';
import { DormantQueries } from './initiative/dormant.resolver.js';
import { InitiativeQueries } from './initiative/initiative.resolver.js';
import { CountryQueries } from './country/country.resolver.js';
import { OrganizationQueries } from './organization/organization.resolver.js';
import { ProgrammeQueries } from './programme/programme.resolver.js';
import { TopicQueries } from './topic/topic.resolver.js';
import { StatisticQueries } from './statistic/statistic.resolver.js';
import { StageQueries } from './stage/stage.resolver.js';
import { CaseQueries } from './case/case.resolver.js';
import { EntityQueries } from './entity/entity.resolver.js';
import { RelationshipQueries } from './relationship/relationship.resolver.js';
import { NodeQueries } from './provenance/node.resolver.js';
import { ConflictQueries } from './provenance/conflicts.resolver.js';
import { SearchQueries } from './search/search.resolver.js';
import { NetworkQueries } from './network/network.resolver.js';
import { InfluenceQueries } from './influence/influence.resolver.js';
import { CoverageQueries } from './coverage/coverage.resolver.js';
import { TraversalQueries } from './traversal/traversal.resolver.js';
import { TimelineQueries } from './timeline/timeline.resolver.js';
import { DiffQueries } from './diff/diff.resolver.js';
import { ChangeQueries } from './changes/changes.resolver.js';
import { OrphanQueries } from './orphans/orphans.resolver.js';

/** Every feature of the API, a line each; their types are imported above. */
export const features = [
  NodeQueries,
  EntityQueries,
  RelationshipQueries,
  SearchQueries,
  TraversalQueries,
  InstrumentQueries,
  VersionQueries,
  BodyQueries,
  CourtQueries,
  CampaignQueries,
  CampaignRunnerQueries,
  InitiativeQueries,
  DormantQueries,
  CountryQueries,
  OrganizationQueries,
  ProgrammeQueries,
  TopicQueries,
  StatisticQueries,
  StageQueries,
  CaseQueries,
  NetworkQueries,
  InfluenceQueries,
  ConflictQueries,
  CoverageQueries,
  TimelineQueries,
  DiffQueries,
  ChangeQueries,
  OrphanQueries,
] as const;

import { entityQueries } from '../shared/entity-queries.js';
import { CampaignFilter } from './campaign.input.js';

/** `campaign` and `campaigns`. */
export const CampaignQueries = entityQueries('CAMPAIGN', {
  one: 'campaign',
  many: 'campaigns',
  stem: 'Campaign',
  plural: 'campaigns',
  all: 'campaign/all',
  filter: CampaignFilter,
  orderFields: { STARTED_ON: 'By the day of its start.', ENDED_ON: 'By the day of its end.' },
});

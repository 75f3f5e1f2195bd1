import { entityQueries } from '../shared/entity-queries.js';
import { OrganizationFilter } from './organization.input.js';

/** `organization` and `organizations`. */
export const OrganizationQueries = entityQueries('ORGANIZATION', {
  one: 'organization',
  many: 'organizations',
  stem: 'Organization',
  plural: 'organisations',
  all: 'organization/all',
  filter: OrganizationFilter,
  orderFields: {
    FOUNDED_ON: 'By the day of its founding.',
    DISSOLVED_ON: 'By the day that it was dissolved.',
    MEMBER_COUNT: 'By the number of members.',
  },
});

import { entityQueries } from '../shared/entity-queries.js';
import { VersionFilter } from './version.input.js';

/** `version` and `versions`. */
export const VersionQueries = entityQueries('VERSION', {
  one: 'version',
  many: 'versions',
  stem: 'Version',
  plural: 'versions of instruments',
  all: 'version/all',
  filter: VersionFilter,
  orderFields: { ADOPTED_ON: 'By the day of adoption.', EFFECTIVE_ON: 'By the day of taking effect.' },
});

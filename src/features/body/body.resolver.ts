import { entityQueries } from '../shared/entity-queries.js';
import { BodyFilter } from './body.input.js';

/** `body` and `bodies`. */
export const BodyQueries = entityQueries('BODY', {
  one: 'body',
  many: 'bodies',
  stem: 'Body',
  plural: 'issuing bodies',
  all: 'body/all',
  filter: BodyFilter,
  orderFields: { FOUNDED_ON: 'By the day that it was founded.', DISSOLVED_ON: 'By the day that it was dissolved.' },
});

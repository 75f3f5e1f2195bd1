import { entityQueries } from '../shared/entity-queries.js';
import { StageFilter } from './stage.input.js';

/** `stage` and `stages`. */
export const StageQueries = entityQueries('STAGE', {
  one: 'stage',
  many: 'stages',
  stem: 'Stage',
  plural: 'stages of legislation',
  all: 'stage/all',
  filter: StageFilter,
  orderFields: { FROM: 'By its start.', TO: 'By its last day, month or year; null while it lasts.' },
});

import { entityQueries } from '../shared/entity-queries.js';
import { ProgrammeFilter } from './programme.input.js';

/** `programme` and `programmes`. */
export const ProgrammeQueries = entityQueries('PROGRAMME', {
  one: 'programme',
  many: 'programmes',
  stem: 'Programme',
  plural: 'programmes',
  all: 'programme/all',
  filter: ProgrammeFilter,
  orderFields: { STARTED_ON: 'By the day of its start.', ENDED_ON: 'By the day that it ended.' },
});

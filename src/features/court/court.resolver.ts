import { entityQueries } from '../shared/entity-queries.js';
import { CourtFilter } from './court.input.js';

/** `court` and `courts`. */
export const CourtQueries = entityQueries('COURT', {
  one: 'court',
  many: 'courts',
  stem: 'Court',
  plural: 'courts',
  all: 'court/all',
  filter: CourtFilter,
  orderFields: { ESTABLISHED_ON: 'By the day of establishment.' },
});

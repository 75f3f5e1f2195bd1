import { entityQueries } from '../shared/entity-queries.js';
import { CaseFilter } from './case.input.js';

/** `case` and `cases`. */
export const CaseQueries = entityQueries('CASE', {
  one: 'case',
  many: 'cases',
  stem: 'Case',
  plural: 'cases',
  all: 'case/all',
  filter: CaseFilter,
  orderFields: { DECIDED_ON: 'By the day of the decision.' },
});

import { entityQueries } from '../shared/entity-queries.js';
import { StatisticFilter } from './statistic.input.js';

/** `statistic` and `statistics`. */
export const StatisticQueries = entityQueries('STATISTIC', {
  one: 'statistic',
  many: 'statistics',
  stem: 'Statistic',
  plural: 'statistics',
  all: 'statistic/all',
  filter: StatisticFilter,
  orderFields: {
    VALUE: 'By the figure.',
    PERIOD_FROM: 'By the start of its period.',
    PERIOD_TO: 'By the end of its period.',
    MEASURED_ON: 'By the day that it was true.',
  },
});

import { entityQueries } from '../shared/entity-queries.js';
import { InitiativeFilter } from './initiative.input.js';

/** `initiative` and `initiatives`. */
export const InitiativeQueries = entityQueries('INITIATIVE', {
  one: 'initiative',
  many: 'initiatives',
  stem: 'Initiative',
  plural: 'initiatives',
  all: 'initiative/all',
  filter: InitiativeFilter,
  orderFields: {
    LAUNCHED_ON: 'By the day of its launch.',
    IN_FORCE_ON: 'By the day that it entered into force.',
    ENDED_ON: 'By the day that it ended.',
    PARTICIPANT_COUNT: 'By the number of participants.',
  },
});

import { entityQueries } from '../shared/entity-queries.js';
import { InstrumentFilter } from './instrument.input.js';

/** `instrument` and `instruments`. */
export const InstrumentQueries = entityQueries('INSTRUMENT', {
  one: 'instrument',
  many: 'instruments',
  stem: 'Instrument',
  plural: 'legal instruments',
  all: 'instrument/all',
  filter: InstrumentFilter,
  orderFields: {
    TIER: 'By the name of the tier.',
    ADOPTED_ON: 'By the day of adoption.',
    PROMULGATED_ON: 'By the day of promulgation.',
    EFFECTIVE_ON: 'By the day of taking effect.',
    REPEALED_ON: 'By the day of repeal.',
  },
});

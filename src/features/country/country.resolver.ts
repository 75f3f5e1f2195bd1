import { entityQueries } from '../shared/entity-queries.js';
import { CountryFilter } from './country.input.js';

/** `country` and `countries`. */
export const CountryQueries = entityQueries('COUNTRY', {
  one: 'country',
  many: 'countries',
  stem: 'Country',
  plural: 'countries and regions',
  all: 'country/all',
  filter: CountryFilter,
  orderFields: {},
});

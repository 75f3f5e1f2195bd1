import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, StringFilter } from '../shared/filters.input.js';

/** Which countries and regions. */
@Filter('CountryFilter', 'countries and regions')
export class CountryFilter extends EntityFilter {
  @Input(() => StringFilter, 'By the two letters of ISO 3166-1.')
  iso2?: StringFilter;

  @Input(() => StringFilter, 'By the three letters of ISO 3166-1.')
  iso3?: StringFilter;

  @Input(() => StringFilter, 'By the part of the world.')
  region?: StringFilter;
}

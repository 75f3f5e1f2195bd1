import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, PartialDateFilter, StringFilter } from '../shared/filters.input.js';

/** Which courts. */
@Filter('CourtFilter', 'courts')
export class CourtFilter extends EntityFilter {
  @Input(() => PartialDateFilter, 'By the day of establishment.', { property: 'establishedOn', partialDate: true })
  establishedOn?: PartialDateFilter;

  @Input(() => StringFilter, 'By its place among the courts.')
  level?: StringFilter;
}

import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, PartialDateFilter } from '../shared/filters.input.js';

/** Which stages of legislation. */
@Filter('StageFilter', 'stages of legislation')
export class StageFilter extends EntityFilter {
  @Input(() => PartialDateFilter, 'By its start.', { property: 'from', partialDate: true })
  from?: PartialDateFilter;
}

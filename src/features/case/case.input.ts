import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter, PartialDateFilter } from '../shared/filters.input.js';

/** Which cases. */
@Filter('CaseFilter', 'cases')
export class CaseFilter extends EntityFilter {
  @Input(() => PartialDateFilter, 'By the day of the decision.', { property: 'decidedOn', partialDate: true })
  decidedOn?: PartialDateFilter;

  @Input(() => IdFilter, 'By the court that heard it.', { relation: 'case/heard-by' })
  heardBy?: IdFilter;
}

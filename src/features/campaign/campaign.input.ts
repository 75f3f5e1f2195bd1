import { Input } from '../shared/composed.js';
import { BooleanFilter, EntityFilter, Filter, IdFilter, PartialDateFilter } from '../shared/filters.input.js';

/** Which campaigns. */
@Filter('CampaignFilter', 'campaigns')
export class CampaignFilter extends EntityFilter {
  @Input(() => PartialDateFilter, 'By the day of its start.', { property: 'startedOn', partialDate: true })
  startedOn?: PartialDateFilter;

  @Input(() => PartialDateFilter, 'By the day of its end.', { property: 'endedOn', partialDate: true })
  endedOn?: PartialDateFilter;

  @Input(() => BooleanFilter, 'By whether it is held again and again.')
  recurring?: BooleanFilter;

  @Input(() => IdFilter, 'By the series that it is an edition of; isUnknown: true leaves out editions.', {
    relation: 'shared/part-of',
  })
  series?: IdFilter;

  @Input(() => IdFilter, 'By who conducts it.', { relation: 'shared/conducted-by' })
  conductedBy?: IdFilter;

  @Input(() => IdFilter, 'By a topic that it targets.', { relation: 'shared/targets' })
  target?: IdFilter;

  @Input(() => IdFilter, 'By an instrument that it enforces.', { relation: 'campaign/enforces' })
  enforces?: IdFilter;
}

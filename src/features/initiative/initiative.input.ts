import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter, InitiativeKindFilter, PartialDateFilter } from '../shared/filters.input.js';

/** Which initiatives. */
@Filter('InitiativeFilter', 'initiatives')
export class InitiativeFilter extends EntityFilter {
  @Input(() => InitiativeKindFilter, 'By its form.')
  initiativeKind?: object;

  @Input(() => PartialDateFilter, 'By the day of its launch.', { property: 'launchedOn', partialDate: true })
  launchedOn?: PartialDateFilter;

  @Input(() => IdFilter, 'By who takes part.', { relation: 'initiative/participants' })
  participant?: IdFilter;

  @Input(() => IdFilter, 'By a topic that it is about.', { relation: 'shared/targets' })
  target?: IdFilter;

  @Input(() => IdFilter, 'By the initiative that it is part of.', { relation: 'shared/part-of' })
  partOf?: IdFilter;
}

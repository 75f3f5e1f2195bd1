import { Input } from '../shared/composed.js';
import {
  EntityFilter,
  Filter,
  IdFilter,
  NumberFilter,
  PartialDateFilter,
  StringFilter,
} from '../shared/filters.input.js';

/** Which statistics. */
@Filter('StatisticFilter', 'statistics')
export class StatisticFilter extends EntityFilter {
  @Input(() => StringFilter, 'By what was counted.')
  measure?: StringFilter;

  @Input(() => StringFilter, 'By the unit.')
  unit?: StringFilter;

  @Input(() => NumberFilter, 'By the figure.')
  value?: NumberFilter;

  @Input(() => PartialDateFilter, 'By the start of its period.', { property: 'periodFrom', partialDate: true })
  periodFrom?: PartialDateFilter;

  @Input(() => PartialDateFilter, 'By the end of its period.', { property: 'periodTo', partialDate: true })
  periodTo?: PartialDateFilter;

  @Input(() => IdFilter, 'By what it is about.', { relation: 'statistic/about' })
  about?: IdFilter;
}

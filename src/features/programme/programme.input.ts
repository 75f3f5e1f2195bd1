import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter, PartialDateFilter, StringFilter } from '../shared/filters.input.js';

/** Which programmes. */
@Filter('ProgrammeFilter', 'programmes')
export class ProgrammeFilter extends EntityFilter {
  @Input(() => StringFilter, 'By what sort of programme it is.')
  programmeKind?: StringFilter;

  @Input(() => PartialDateFilter, 'By the day of its start.', { property: 'startedOn', partialDate: true })
  startedOn?: PartialDateFilter;

  @Input(() => IdFilter, 'By a topic that it is about.', { relation: 'shared/targets' })
  target?: IdFilter;
}

import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter, PartialDateFilter, StringFilter } from '../shared/filters.input.js';

/** Which organisations. */
@Filter('OrganizationFilter', 'organisations')
export class OrganizationFilter extends EntityFilter {
  @Input(() => StringFilter, 'By what sort of organisation it is.')
  organizationKind?: StringFilter;

  @Input(() => PartialDateFilter, 'By the day of its founding.', { property: 'foundedOn', partialDate: true })
  foundedOn?: PartialDateFilter;

  @Input(() => IdFilter, 'By a country that belongs to it.', { relation: 'organization/members' })
  member?: IdFilter;
}

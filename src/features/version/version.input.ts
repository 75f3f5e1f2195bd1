import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter, PartialDateFilter, VersionKindFilter } from '../shared/filters.input.js';

/** Which versions of instruments. */
@Filter('VersionFilter', 'versions of instruments')
export class VersionFilter extends EntityFilter {
  @Input(() => VersionKindFilter, 'By how it came about.')
  versionKind?: object;

  @Input(() => PartialDateFilter, 'By the day of adoption.', { property: 'adoptedOn', partialDate: true })
  adoptedOn?: PartialDateFilter;

  @Input(() => PartialDateFilter, 'By the day of taking effect.', { property: 'effectiveOn', partialDate: true })
  effectiveOn?: PartialDateFilter;

  @Input(() => IdFilter, 'By its instrument.', { relation: 'version/version-of' })
  versionOf?: IdFilter;
}

import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter, StringFilter } from '../shared/filters.input.js';

/** Which issuing bodies. */
@Filter('BodyFilter', 'issuing bodies')
export class BodyFilter extends EntityFilter {
  @Input(() => StringFilter, 'By what sort of body it is.')
  bodyKind?: StringFilter;

  @Input(() => IdFilter, 'By the body that it is part of.', { relation: 'shared/part-of' })
  parent?: IdFilter;
}

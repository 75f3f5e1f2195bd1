import { Input } from '../shared/composed.js';
import { EntityFilter, Filter, IdFilter } from '../shared/filters.input.js';

/** Which topics. */
@Filter('TopicFilter', 'topics')
export class TopicFilter extends EntityFilter {
  @Input(() => IdFilter, 'By the topic that it is part of; isUnknown: true gives the roots.', {
    relation: 'shared/part-of',
  })
  broader?: IdFilter;
}

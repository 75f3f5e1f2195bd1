import { entityQueries } from '../shared/entity-queries.js';
import { TopicFilter } from './topic.input.js';

/** `topic` and `topics`. */
export const TopicQueries = entityQueries('TOPIC', {
  one: 'topic',
  many: 'topics',
  stem: 'Topic',
  plural: 'topics',
  all: 'topic/all',
  filter: TopicFilter,
  orderFields: {},
});

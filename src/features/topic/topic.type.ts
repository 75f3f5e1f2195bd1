import { Along, AlongMany, AtMostOne, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';

/** A subject, in a tree from broader to narrower. */
@EntityType('TOPIC', {
  description: 'A subject, in a tree from broader to narrower.',
  plural: 'topics',
  connection: 'Topic',
})
export class Topic {
  @AtMostOne('Topic', 'shared/part-of', 'The topic that it is part of.')
  broader: unknown;

  @Several('Topic', 'shared/parts', 'The topics that are part of it.')
  narrower: unknown;

  @AlongMany('Instrument', 'topic/instruments', 'The instruments that govern it.')
  instruments: unknown;

  @Along('Entity', 'topic/targeted-by', 'The campaigns, programmes and initiatives that are about it.')
  targetedBy: unknown;
}

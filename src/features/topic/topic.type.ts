import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** A subject, in a tree from broader to narrower. */
@EntityType('TOPIC', {
  description: 'A subject, in a tree from broader to narrower.',
  plural: 'topics',
  connection: 'Topic',
})
export class Topic {
  @Composed(typeNamed('Topic'), {
    nullable: true,
    description: 'The topic that it is part of.',

    cypher: { relation: 'shared/part-of' },
  })
  broader: unknown;

  @Composed(listOf('Topic'), {
    description: 'The topics that are part of it.',

    cypher: { relation: 'shared/parts' },
  })
  narrower: unknown;

  @Composed(typeNamed('InstrumentConnection'), {
    description: 'The instruments that govern it.',
    args: datedPages,
    cypher: { relation: 'topic/instruments', order },
  })
  instruments: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'The campaigns, programmes and initiatives that are about it.',
    args: datedPages,
    cypher: { relation: 'topic/targeted-by', order },
  })
  targetedBy: unknown;
}

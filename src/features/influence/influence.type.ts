import { Float, Int, ObjectType } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';

/** An instrument, ranked by what rests on it. */
@ObjectType({ description: 'An instrument, ranked by how much of the graph rests on it.' })
export class RankedInstrument {
  @Composed(typeNamed('LegalInstrument'), {
    description: 'The instrument.',
    cypher: { relation: 'influence/instrument' },
  })
  instrument: unknown;

  @Composed(() => Float, {
    description:
      'Its PageRank: what rests on it counts the more, the more rests on that in turn. The scores of all instruments and campaigns that rest on something or are rested on add up to 1.',
  })
  score: unknown;

  @Composed(() => Int, {
    description:
      'How many instruments and campaigns rest on it, directly or through others, each counted once: those that implement or amend it, or enforce it.',
  })
  dependants: unknown;
}
nameType('RankedInstrument', () => RankedInstrument);

import { Float, ObjectType } from 'type-graphql';
import { decodeNames, Name } from '../entity/name.type.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';
import { matchedName } from './matched-name.js';

/** An entity that a search found. */
@ObjectType({ description: 'An entity that was found, and why.' })
export class SearchHit {
  @Composed(typeNamed('Entity'), { description: 'What was found.', cypher: { same: true } })
  entity: unknown;

  @Composed(() => Float, {
    description: 'How well it matches; only good for comparing the hits of one search.',
    cypher: { variable: 'score' },
  })
  score: unknown;

  @Composed(() => Name, {
    description: 'The name that matched.',
    cypher: {
      expression: 'entity/names',
      decode: (rows, { query }) => matchedName(decodeNames(rows), query as string),
    },
  })
  matched: unknown;
}
nameType('SearchHit', () => SearchHit);
defineConnection('Search', { node: 'SearchHit', nodes: 'search hits, the best first', facets: 'Facets' });

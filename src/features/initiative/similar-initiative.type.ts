import { Int, ObjectType } from 'type-graphql';
import { FacetBy } from '../facets/facets.type.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { listOf, nameType } from '../shared/types-by-name.js';

/** What initiatives can be counted by. */
@ObjectType({ description: 'How many initiatives of a list there are of each sort.' })
export class InitiativeFacets {
  @FacetBy('initiative-kind', 'By form.')
  initiativeKind: unknown;

  @FacetBy('year', 'By the year of the launch, else of taking effect.')
  year: unknown;

  @FacetBy('topic', 'By topic; an initiative with several counts for each.')
  topic: unknown;
}
nameType('InitiativeFacets', () => InitiativeFacets);

defineConnection('SimilarInitiative', {
  node: 'Initiative',
  nodes: 'initiatives with participants of another one, those with most first',
  facets: 'InitiativeFacets',
  edgeFields: (prototype) => {
    Composed(() => Int, {
      description: 'How many take part in both.',
      cypher: { variable: 'score' },
    })(prototype, 'shared');
    Composed(listOf('Entity'), {
      description: 'Those who take part in both, by id.',
      cypher: { relation: 'initiative/similar-participants' },
    })(prototype, 'participants');
  },
});

import { Int } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { listOf } from '../shared/types-by-name.js';

defineConnection('SimilarInitiative', {
  node: 'Initiative',
  nodes: 'initiatives with participants of another one, those with most first',
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

import { Float, Int, ObjectType } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { listOf, nameType, typeNamed } from '../shared/types-by-name.js';

/** A party of a network, with what was computed of it. */
@ObjectType({ description: 'A party of a network. Its figures are of the parties and links that the answer shows.' })
export class CooperationNode {
  @Composed(typeNamed('Entity'), {
    description: 'The country, organisation, body or court.',
    cypher: { relation: 'network/party' },
  })
  party: unknown;

  @Composed(() => Int, { description: 'With how many of the other parties shown it is linked.' })
  degree: unknown;

  @Composed(() => Float, {
    description:
      'How much it stands between the other parties shown: the share, from 0 to 1, of the shortest ways between two others that lead through it (normalised; each link counts as one step).',
  })
  betweenness: unknown;

  @Composed(() => Int, {
    description:
      'The number of the group that is linked more closely within than with others (Louvain, by weight, with a fixed seed); 0 is the largest.',
  })
  community: unknown;
}

/** What links two parties. */
@ObjectType({ description: 'What links two parties of a network.' })
export class CooperationLink {
  @Composed(listOf('Entity'), { description: 'The two, by id.', cypher: { relation: 'network/between' } })
  between: unknown;

  @Composed(() => Int, {
    description:
      'In how many ways they are linked: what stands in via, and each stated or inferred cooperation or membership.',
  })
  weight: unknown;

  @Composed(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when at least one of these ways is known to be there.',
  })
  since: unknown;

  @Composed(listOf('Entity'), {
    description:
      'What they do together: the initiatives that both take part in, or the instruments that both issued; by id. Empty where only a relationship links them.',
    cypher: { relation: 'relationship/via' },
  })
  via: unknown;

  @Composed(typeNamed('Relationship'), {
    nullable: true,
    description:
      'The best known relationship between the two: their cooperation, stated rather than inferred rather than derived, else the membership of one in the other; null where only initiatives or instruments link them.',
    cypher: { relation: 'network/relationship' },
  })
  relationship: unknown;
}

/** Parties and what links them. */
@ObjectType({ description: 'Parties and what links them.' })
export class CooperationNetwork {
  @Composed(() => [CooperationNode], {
    description: 'The parties, those with most links first, equals by id.',
    cypher: { relation: 'network/nodes', order: ['other'] },
  })
  nodes: unknown;

  @Composed(() => [CooperationLink], {
    description: 'All links among these parties, the strongest first, equals by the ids of the two.',
    cypher: { relation: 'network/links', order: ['other'] },
  })
  links: unknown;

  @Composed(() => Boolean, {
    description: 'Whether there are more parties than shown, as limit or the number of links does not allow them.',
  })
  truncated: unknown;

  @Composed(() => Int, { description: 'How many parties are shown, which all figures are about.' })
  size: unknown;

  @Composed(() => Float, {
    nullable: true,
    description: 'How clearly the communities part the network, at most 1 (modularity); null where there are no links.',
  })
  modularity: unknown;
}
nameType('CooperationNetwork', () => CooperationNetwork);

/** Two parties that a broker connects. */
@ObjectType({ description: 'Two parties that share no link and no other partner.' })
export class BrokeredPair {
  @Composed(listOf('Entity'), { description: 'The two, by id.', cypher: { relation: 'network/between' } })
  between: unknown;
}

/** A party that connects others. */
@ObjectType({ description: 'A party that is all that pairs of others have in common.' })
export class Broker {
  @Composed(typeNamed('Entity'), { description: 'The party.', cypher: { relation: 'network/party' } })
  party: unknown;

  @Composed(() => Int, {
    description: 'How many pairs of its partners are neither linked to each other nor through any other party.',
  })
  pairs: unknown;

  @Composed(() => [BrokeredPair], {
    description: 'Three such pairs, the first by id.',
    cypher: { relation: 'network/examples', order: ['other'] },
  })
  examples: unknown;
}
nameType('Broker', () => Broker);

import { ObjectType } from 'type-graphql';
import { Node } from '../entity/node.type.js';
import { FacetBy } from '../facets/facets.type.js';
import { Composed } from '../shared/composed.js';
import { Several } from '../shared/relation-fields.js';
import { defineConnection } from '../shared/connection.type.js';
import { ClaimRank } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';

/** A text that facts were taken from. */
@ObjectType({ description: 'A text that facts were taken from.', implements: [Node] })
export class SourceDocument {
  @Composed(() => String, { description: 'Its title.' })
  title: unknown;

  @Composed(() => String, { nullable: true, description: 'Who published it.' })
  publisher: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  publishedOn: unknown;

  @Composed(() => String, { nullable: true, description: 'Where it is on the web.' })
  url: unknown;
}
nameType('SourceDocument', () => SourceDocument);

/** A place in a text. */
@ObjectType({ description: 'A place in a text. Passages carry locators, never the text.', implements: [Node] })
export class Passage {
  @Composed(typeNamed('SourceDocument'), {
    description: 'The text that it is a place in.',
    cypher: { relation: 'provenance/document' },
  })
  document: unknown;

  @Composed(() => String, {
    description: 'The place: section, paragraph or panel, such as "II.1 ¶3", "Panel 5", "¶41".',
  })
  locator: unknown;
}
nameType('Passage', () => Passage);

/** Which passages state a value. */
@ObjectType({ description: 'A property of an entity, and the passages that state its value.' })
export class FactPassages {
  @Composed(() => String, { description: 'The property, as its GraphQL field is named: adoptedOn.' })
  property: unknown;

  @Several('Passage', 'provenance/fact-passages', 'Those of the passages of the entity that state its value.')
  passages: unknown;
}
nameType('FactPassages', () => FactPassages);

/** One source's value. */
@ObjectType({
  description: "One source's value for one property, kept where sources disagree.",
  implements: [Node],
})
export class Claim {
  @Composed(typeNamed('Entity'), { description: 'What it is about.', cypher: { relation: 'provenance/about' } })
  about: unknown;

  @Composed(() => String, { description: 'The field that sources disagree about, as the API names it.' })
  property: unknown;

  @Composed(() => String, { description: 'The value that the source gives.' })
  value: unknown;

  @Composed(() => ClaimRank, { description: 'How it compares with other claims about the same property.' })
  rank: unknown;

  @Several('Passage', 'provenance/claim-passages', 'Where it is stated.')
  passages: unknown;
}
nameType('Claim', () => Claim);
/** What claims can be counted by. */
@ObjectType({ description: 'How many claims of a list there are of each sort.' })
export class ClaimFacets {
  @FacetBy('claim-property', 'By the field that sources disagree about.')
  property: unknown;

  @FacetBy('claim-rank', 'By how it compares with other claims about the same property.')
  rank: unknown;

  @FacetBy('claim-kind', 'By the kind of entity that it is about.')
  kind: unknown;
}
nameType('ClaimFacets', () => ClaimFacets);

defineConnection('Claim', { node: 'Claim', nodes: 'claims', facets: 'ClaimFacets' });

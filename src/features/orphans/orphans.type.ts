import { ID, ObjectType } from 'type-graphql';
import { FacetBy } from '../facets/facets.type.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { describedEnum } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { Several } from '../shared/relation-fields.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';

const OrphanReason = describedEnum(
  'OrphanReason',
  'What became of a basis after a rule was made on it.',
  ['REPEALED', 'AMENDED'] as const,
  {
    REPEALED: 'The basis is no longer in force.',
    AMENDED: 'The basis is in force in another text, or was repealed in part.',
  },
);

/** A rule whose basis changed after it. */
@ObjectType({ description: 'A rule, and a basis of it that was repealed or amended after the rule was made.' })
export class Orphan {
  @Composed(() => ID, { description: 'The id of the relationship by which the rule rests on the basis.' })
  id: unknown;

  @Composed(typeNamed('LegalInstrument'), { description: 'The rule.', cypher: { relation: 'orphans/instrument' } })
  instrument: unknown;

  @Composed(typeNamed('LegalInstrument'), { description: 'What it rests on.', cypher: { relation: 'orphans/basis' } })
  basis: unknown;

  @Composed(typeNamed('Relationship'), {
    description: 'How it rests on it: the IMPLEMENTS relationship, with its article.',
    cypher: { relation: 'orphans/relationship' },
  })
  relationship: unknown;

  @Composed(() => OrphanReason, { description: 'What became of the basis.' })
  reason: unknown;

  @Composed(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when: the day of the repeal, or of the first amendment after the rule.',
  })
  since: unknown;

  @Several('Relationship', 'orphans/acts', 'What repealed the basis, or amended it after the rule was made.')
  changedBy: unknown;
}
nameType('Orphan', () => Orphan);
/** What orphans can be counted by. */
@ObjectType({ description: 'How many of a list of rules whose basis changed there are of each sort.' })
export class OrphanFacets {
  @FacetBy('orphan-reason', 'By what became of the basis.')
  reason: unknown;

  @FacetBy('orphan-tier', 'By the tier of the rule.')
  tier: unknown;

  @FacetBy('orphan-basis', 'By the basis.')
  basis: unknown;

  @FacetBy('orphan-year', 'By the year of the repeal or amendment.')
  year: unknown;
}
nameType('OrphanFacets', () => OrphanFacets);

defineConnection('Orphan', { node: 'Orphan', nodes: 'rules whose basis changed after them', facets: 'OrphanFacets' });

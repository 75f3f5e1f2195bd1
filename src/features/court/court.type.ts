import { Party } from '../party/party.type.js';
import { Composed } from '../shared/composed.js';
import { Along, AtMostOne, Several } from '../shared/relation-fields.js';
import { EntityType } from '../shared/entity-type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** A court. */
@EntityType('COURT', {
  description: 'A court.',
  plural: 'courts',
  connection: 'Court',
})
export class Court extends Party {
  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was established.' })
  establishedOn: unknown;

  @Composed(() => String, { nullable: true, description: 'What and where it judges.' })
  jurisdiction: unknown;

  @Composed(() => String, { nullable: true, description: 'Its place among the courts.' })
  level: unknown;

  @AtMostOne('Court', 'shared/part-of', 'The group of courts that it is part of.')
  partOf: unknown;

  @Several('Court', 'shared/parts', 'The courts that are part of it.')
  parts: unknown;

  @Several('Court', 'shared/predecessors', 'The courts that it succeeds.')
  predecessors: unknown;

  @Several('Court', 'shared/successors', 'The courts that succeed it.')
  successors: unknown;

  @Along('Entity', 'shared/established-by', 'Who established it.')
  establishedBy: unknown;

  @Along('Case', 'court/cases', 'The cases that it heard.')
  cases: unknown;
}

import type { RelationshipType } from './graph-state';

/** Every type of relationship, what binds instruments first. */
export const RELATIONSHIP_TYPES = [
  'IMPLEMENTS',
  'AMENDS',
  'REPEALS',
  'REPLACES',
  'INTERPRETS',
  'CITES',
  'VERSION_OF',
  'ISSUED_BY',
  'GOVERNS',
  'IN_STAGE',
  'ENFORCES',
  'CONDUCTED_BY',
  'TARGETS',
  'LAUNCHED_BY',
  'HOSTED_BY',
  'ESTABLISHED_BY',
  'PARTICIPATES_IN',
  'MEMBER_OF',
  'COOPERATES_WITH',
  'SUCCEEDS',
  'PART_OF',
  'HEARD_BY',
  'MEASURES',
] as const satisfies readonly RelationshipType[];

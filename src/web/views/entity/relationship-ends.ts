import type { EnumOf } from '../../api/graphql';
import type { EntityKind } from '../../kinds';

/** The type of a relationship. */
export type RelationshipType = EnumOf<'RelationshipType'>;

type Ends = Readonly<{ from: readonly EntityKind[]; to: readonly EntityKind[] }>;

const PARTIES = ['COUNTRY', 'ORGANIZATION', 'BODY', 'COURT'] as const;
const WITH_PREDECESSORS = ['BODY', 'COURT', 'CAMPAIGN', 'INITIATIVE', 'ORGANIZATION', 'PROGRAMME'] as const;
const RUN = ['INITIATIVE', 'CAMPAIGN', 'PROGRAMME'] as const;

/** Between which kinds each type leads, in the order in which a page shows the types. */
export const RELATIONSHIP_ENDS: Readonly<Record<RelationshipType, Ends | 'any'>> = {
  ISSUED_BY: { from: ['INSTRUMENT'], to: ['BODY'] },
  VERSION_OF: { from: ['VERSION'], to: ['INSTRUMENT'] },
  AMENDS: { from: ['INSTRUMENT', 'VERSION'], to: ['INSTRUMENT'] },
  REPEALS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  REPLACES: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  IMPLEMENTS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  INTERPRETS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  CITES: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  ENFORCES: { from: ['CAMPAIGN'], to: ['INSTRUMENT'] },
  CONDUCTED_BY: { from: ['CAMPAIGN', 'PROGRAMME'], to: PARTIES },
  LAUNCHED_BY: { from: RUN, to: PARTIES },
  HOSTED_BY: { from: RUN, to: PARTIES },
  ESTABLISHED_BY: { from: ['COURT', 'PROGRAMME', 'ORGANIZATION', 'BODY', 'INITIATIVE'], to: PARTIES },
  PARTICIPATES_IN: { from: PARTIES, to: ['INITIATIVE'] },
  MEMBER_OF: { from: PARTIES, to: ['ORGANIZATION'] },
  COOPERATES_WITH: { from: PARTIES, to: PARTIES },
  HEARD_BY: { from: ['CASE'], to: ['COURT'] },
  SUCCEEDS: { from: WITH_PREDECESSORS, to: WITH_PREDECESSORS },
  PART_OF: { from: [...WITH_PREDECESSORS, 'TOPIC'], to: [...WITH_PREDECESSORS, 'TOPIC'] },
  GOVERNS: { from: ['INSTRUMENT'], to: ['TOPIC'] },
  TARGETS: { from: RUN, to: ['TOPIC'] },
  IN_STAGE: { from: ['INSTRUMENT'], to: ['STAGE'] },
  MEASURES: 'any',
};

/** The types in the order of a page. */
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIP_ENDS) as RelationshipType[];

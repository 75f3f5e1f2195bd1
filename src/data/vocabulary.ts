/** The words of the graph: kinds, tiers, relationship types and which ends each may have. Shared by the importer and the API. */

export const ENTITY_KINDS = [
  'INSTRUMENT',
  'VERSION',
  'BODY',
  'COURT',
  'CAMPAIGN',
  'INITIATIVE',
  'COUNTRY',
  'ORGANIZATION',
  'PROGRAMME',
  'TOPIC',
  'STATISTIC',
  'STAGE',
  'CASE',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The node label, which is also the GraphQL type, of each kind. */
export const LABEL_OF_KIND = {
  INSTRUMENT: 'LegalInstrument',
  VERSION: 'InstrumentVersion',
  BODY: 'IssuingBody',
  COURT: 'Court',
  CAMPAIGN: 'Campaign',
  INITIATIVE: 'Initiative',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PROGRAMME: 'Programme',
  TOPIC: 'Topic',
  STATISTIC: 'Statistic',
  STAGE: 'LegislativeStage',
  CASE: 'Case',
} as const satisfies Record<EntityKind, string>;

export const INSTRUMENT_TIERS = [
  'CONSTITUTION',
  'LAW',
  'NPCSC_DECISION',
  'CRIMINAL_LAW_AMENDMENT',
  'ADMINISTRATIVE_REGULATION',
  'JUDICIAL_INTERPRETATION',
  'DEPARTMENTAL_RULE',
  'NORMATIVE_DOCUMENT',
  'LOCAL_REGULATION',
  'LOCAL_RULE',
  'PARTY_DOCUMENT',
  'PLAN',
  'STANDARD',
] as const;
export type InstrumentTier = (typeof INSTRUMENT_TIERS)[number];

/** The second label of an instrument, by which Neo4j Browser colours and filters it. */
export const LABEL_OF_TIER = {
  CONSTITUTION: 'Constitution',
  LAW: 'Law',
  NPCSC_DECISION: 'Decision',
  CRIMINAL_LAW_AMENDMENT: 'CriminalLawAmendment',
  ADMINISTRATIVE_REGULATION: 'AdministrativeRegulation',
  JUDICIAL_INTERPRETATION: 'JudicialInterpretation',
  DEPARTMENTAL_RULE: 'DepartmentalRule',
  NORMATIVE_DOCUMENT: 'NormativeDocument',
  LOCAL_REGULATION: 'LocalRegulation',
  LOCAL_RULE: 'LocalRule',
  PARTY_DOCUMENT: 'PartyDocument',
  PLAN: 'Plan',
  STANDARD: 'Standard',
} as const satisfies Record<InstrumentTier, string>;

export const INITIATIVE_KINDS = [
  'INITIATIVE',
  'DECLARATION',
  'CODE_OF_CONDUCT',
  'RECOMMENDATION',
  'AGREEMENT',
  'CONVENTION',
  'MOU',
  'DIALOGUE',
  'FORUM',
  'CONFERENCE',
  'JOINT_OPERATION',
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

/** What can happen, in the order in which it happens to one thing. */
export const EVENT_KINDS = [
  'FOUNDED',
  'ESTABLISHED',
  'ADOPTED',
  'PROMULGATED',
  'LAUNCHED',
  'STARTED',
  'SIGNED',
  'RATIFIED',
  'TOOK_EFFECT',
  'JOINED',
  'AMENDED',
  'PARTLY_REPEALED',
  'REPEALED',
  'DECIDED',
  'LEFT',
  'ENDED',
  'DISSOLVED',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const VERSION_KINDS = ['ADOPTED', 'AMENDED', 'REVISED'] as const;
export const LANGUAGES = ['EN', 'ZH'] as const;
export const NAME_KINDS = ['OFFICIAL', 'TRANSLATION', 'SHORT', 'ALIAS'] as const;
export const CERTAINTIES = ['STATED', 'INFERRED', 'DERIVED'] as const;
export const CLAIM_RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;

const PARTY = ['COUNTRY', 'ORGANIZATION', 'BODY', 'COURT'] as const;
const SAME_KIND = 'same kind' as const;

/** Which kinds a relationship type may lead from and to. */
export const RELATIONSHIP_ENDS = {
  VERSION_OF: { from: ['VERSION'], to: ['INSTRUMENT'] },
  AMENDS: { from: ['INSTRUMENT', 'VERSION'], to: ['INSTRUMENT'] },
  REPEALS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  REPLACES: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  IMPLEMENTS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  INTERPRETS: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  CITES: { from: ['INSTRUMENT'], to: ['INSTRUMENT'] },
  ISSUED_BY: { from: ['INSTRUMENT'], to: ['BODY'] },
  IN_STAGE: { from: ['INSTRUMENT'], to: ['STAGE'] },
  GOVERNS: { from: ['INSTRUMENT'], to: ['TOPIC'] },
  ENFORCES: { from: ['CAMPAIGN'], to: ['INSTRUMENT'] },
  CONDUCTED_BY: { from: ['CAMPAIGN', 'PROGRAMME'], to: PARTY },
  TARGETS: { from: ['CAMPAIGN', 'PROGRAMME', 'INITIATIVE'], to: ['TOPIC'] },
  COOPERATES_WITH: { from: PARTY, to: PARTY },
  PARTICIPATES_IN: { from: PARTY, to: ['INITIATIVE'] },
  MEMBER_OF: { from: PARTY, to: ['ORGANIZATION'] },
  LAUNCHED_BY: { from: ['INITIATIVE', 'CAMPAIGN', 'PROGRAMME'], to: PARTY },
  HOSTED_BY: { from: ['INITIATIVE', 'CAMPAIGN', 'PROGRAMME'], to: PARTY },
  ESTABLISHED_BY: { from: ['COURT', 'PROGRAMME', 'ORGANIZATION', 'BODY', 'INITIATIVE'], to: PARTY },
  SUCCEEDS: { from: ['BODY', 'COURT', 'CAMPAIGN', 'INITIATIVE', 'ORGANIZATION', 'PROGRAMME'], to: SAME_KIND },
  PART_OF: { from: ['BODY', 'COURT', 'CAMPAIGN', 'INITIATIVE', 'ORGANIZATION', 'PROGRAMME', 'TOPIC'], to: SAME_KIND },
  HEARD_BY: { from: ['CASE'], to: ['COURT'] },
  MEASURES: { from: ['STATISTIC'], to: ENTITY_KINDS },
} as const satisfies Record<string, { from: readonly EntityKind[]; to: readonly EntityKind[] | typeof SAME_KIND }>;

/** The name of a relationship type, as Neo4j and the dataset write it. */
export type RelationshipType = keyof typeof RELATIONSHIP_ENDS;
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIP_ENDS) as [RelationshipType, ...RelationshipType[]];

/** Whether a relationship of this type may lead from the one kind to the other. */
export function mayConnect(type: RelationshipType, from: EntityKind, to: EntityKind): boolean {
  const ends: { from: readonly EntityKind[]; to: readonly EntityKind[] | typeof SAME_KIND } = RELATIONSHIP_ENDS[type];
  return ends.from.includes(from) && (ends.to === SAME_KIND ? from === to : ends.to.includes(to));
}

import type { EnumOf } from './api/graphql';

/** What sort of thing an entity is. */
export type EntityKind = EnumOf<'EntityKind'>;
/** The rank of an instrument. */
export type InstrumentTier = EnumOf<'InstrumentTier'>;

/**
 * One colour a kind, the same in every view and in Neo4j Browser (cypher/browser/style.grass): told apart by people who
 * don't see red and green alike (after Okabe and Ito), and dark enough for white letters on them (4.5 : 1).
 */
export const KIND_COLOURS: Readonly<Record<EntityKind, string>> = {
  INSTRUMENT: '#1f5fa8',
  VERSION: '#5a7ba6',
  BODY: '#6b4fa0',
  COURT: '#8a3b73',
  CASE: '#a3476c',
  CAMPAIGN: '#b04a00',
  PROGRAMME: '#8a6100',
  INITIATIVE: '#00755a',
  COUNTRY: '#0b7285',
  ORGANIZATION: '#35618e',
  TOPIC: '#5c6670',
  STATISTIC: '#7a5c3e',
  STAGE: '#43506b',
};

/** The tiers from the highest rank down, as a tree of law shows them. */
export const TIERS: readonly InstrumentTier[] = [
  'CONSTITUTION',
  'LAW',
  'NPCSC_DECISION',
  'CRIMINAL_LAW_AMENDMENT',
  'ADMINISTRATIVE_REGULATION',
  'JUDICIAL_INTERPRETATION',
  'DEPARTMENTAL_RULE',
  'LOCAL_REGULATION',
  'LOCAL_RULE',
  'NORMATIVE_DOCUMENT',
  'PARTY_DOCUMENT',
  'PLAN',
  'STANDARD',
];

import { INSTRUMENT_TIERS, type EntityKind, type InstrumentTier } from '../vocabulary.js';

/** How many records of each kind there are, and where each tier's instruments begin. */
export interface Scale {
  readonly seed: number;
  readonly counts: Readonly<Record<EntityKind, number>>;
  /** By tier, from the highest: the number of its first instrument and how many it has. */
  readonly tiers: readonly Block[];
}

/** The instruments of one tier, numbered in a row. */
export interface Block {
  readonly tier: InstrumentTier;
  readonly start: number;
  readonly size: number;
}

/** Of 100 instruments; the constitution is one, and of amendments to the criminal law there are as many as there are. */
const SHARES: Readonly<Partial<Record<InstrumentTier, number>>> = {
  LAW: 3,
  NPCSC_DECISION: 1.5,
  ADMINISTRATIVE_REGULATION: 5,
  JUDICIAL_INTERPRETATION: 3,
  DEPARTMENTAL_RULE: 16,
  NORMATIVE_DOCUMENT: 28,
  LOCAL_REGULATION: 17,
  LOCAL_RULE: 14,
  PARTY_DOCUMENT: 2,
  PLAN: 4,
  STANDARD: 6.5,
};
const FIXED: Readonly<Partial<Record<InstrumentTier, number>>> = { CONSTITUTION: 1, CRIMINAL_LAW_AMENDMENT: 12 };

/** The fewest instruments that leave every tier one and every relationship something to lead to. */
export const LEAST_INSTRUMENTS = 100;
export const MOST_INSTRUMENTS = 10_000_000;

/**
 * What a graph with so many instruments holds. Whatever belongs to states grows with their number up to what the world has: 240
 * countries, 1,000 organisations, 10,000 initiatives.
 */
export function scaleOf(instruments: number, seed: number): Scale {
  const share = (part: number, least: number, most = Infinity): number =>
    Math.min(Math.max(Math.round(instruments * part), least), most);
  return {
    seed,
    tiers: blocks(instruments),
    counts: {
      INSTRUMENT: instruments,
      // half of the instruments have one or several; drawn for each, so that the number is near, not exact
      VERSION: instruments,
      BODY: share(0.01, 12),
      COURT: share(0.002, 4),
      CAMPAIGN: share(0.02, 8),
      INITIATIVE: share(0.01, 12, 10_000),
      COUNTRY: share(0.05, 12, 240),
      ORGANIZATION: share(0.004, 6, 1_000),
      PROGRAMME: share(0.01, 6),
      TOPIC: share(0.005, 20, 2_000),
      STATISTIC: share(0.04, 10),
      STAGE: 3,
      CASE: share(0.01, 5),
    },
  };
}

function blocks(instruments: number): Block[] {
  const fixed = Object.values(FIXED).reduce((sum, size) => sum + size, 0);
  const result: Block[] = [];
  let start = 0;
  for (const tier of INSTRUMENT_TIERS) {
    // the rest goes to the last, so that the sum is exact
    const size =
      tier === 'STANDARD'
        ? instruments - start
        : (FIXED[tier] ?? Math.max(Math.floor(((instruments - fixed) * (SHARES[tier] ?? 0)) / 100), 1));
    result.push({ tier, start, size });
    start += size;
  }
  return result;
}

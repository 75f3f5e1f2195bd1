import type { EntityKind, InstrumentTier } from '../../kinds';

/** How an entity is drawn, so that kinds and tiers are told apart without their colour. */
export interface Mark {
  readonly shape: keyof typeof OUTLINES | 'circle';
  /** A second line around it, or none inside it. */
  readonly form: 'filled' | 'double' | 'hollow';
}

/** Corners of each shape, x and y in turn, from -1 to 1: the canvas, the SVG and the legend draw the same. */
export const OUTLINES = {
  square: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
  cut: [-0.9, -0.4, -0.4, -0.9, 0.4, -0.9, 0.9, -0.4, 0.9, 0.9, -0.9, 0.9],
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  triangle: [0, -1, 1, 0.8, -1, 0.8],
  down: [-1, -0.8, 1, -0.8, 0, 1],
  shield: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.2, 0, 1, -0.9, 0.2],
  house: [0, -1, 0.9, -0.2, 0.9, 0.9, -0.9, 0.9, -0.9, -0.2],
  hexagon: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
  octagon: [-0.4, -1, 0.4, -1, 1, -0.4, 1, 0.4, 0.4, 1, -0.4, 1, -1, 0.4, -1, -0.4],
  trapezoid: [-0.6, -0.8, 0.6, -0.8, 1, 0.8, -1, 0.8],
  flag: [-1, -0.8, 1, -0.8, 0.5, 0, 1, 0.8, -1, 0.8],
  arrow: [-1, -0.8, 0.4, -0.8, 1, 0, 0.4, 0.8, -1, 0.8],
  play: [-0.8, -1, 1, 0, -0.8, 1],
  cross: [
    -0.4, -1, 0.4, -1, 0.4, -0.4, 1, -0.4, 1, 0.4, 0.4, 0.4, 0.4, 1, -0.4, 1, -0.4, 0.4, -1, 0.4, -1, -0.4, -0.4, -0.4,
  ],
  bar: [-1, -0.5, 1, -0.5, 1, 0.5, -1, 0.5],
} as const satisfies Readonly<Record<string, readonly number[]>>;

const TIER_MARKS: Readonly<Record<InstrumentTier, Mark>> = {
  CONSTITUTION: { shape: 'octagon', form: 'double' },
  LAW: { shape: 'square', form: 'filled' },
  NPCSC_DECISION: { shape: 'cut', form: 'filled' },
  CRIMINAL_LAW_AMENDMENT: { shape: 'square', form: 'double' },
  ADMINISTRATIVE_REGULATION: { shape: 'diamond', form: 'filled' },
  JUDICIAL_INTERPRETATION: { shape: 'shield', form: 'filled' },
  DEPARTMENTAL_RULE: { shape: 'triangle', form: 'filled' },
  LOCAL_REGULATION: { shape: 'diamond', form: 'hollow' },
  LOCAL_RULE: { shape: 'triangle', form: 'hollow' },
  NORMATIVE_DOCUMENT: { shape: 'trapezoid', form: 'filled' },
  PARTY_DOCUMENT: { shape: 'flag', form: 'filled' },
  PLAN: { shape: 'arrow', form: 'filled' },
  STANDARD: { shape: 'cross', form: 'filled' },
};

const KIND_MARKS: Readonly<Record<EntityKind, Mark>> = {
  INSTRUMENT: { shape: 'square', form: 'filled' },
  VERSION: { shape: 'square', form: 'hollow' },
  BODY: { shape: 'hexagon', form: 'filled' },
  COURT: { shape: 'house', form: 'filled' },
  CASE: { shape: 'house', form: 'hollow' },
  CAMPAIGN: { shape: 'play', form: 'filled' },
  PROGRAMME: { shape: 'play', form: 'hollow' },
  INITIATIVE: { shape: 'octagon', form: 'filled' },
  COUNTRY: { shape: 'circle', form: 'filled' },
  ORGANIZATION: { shape: 'circle', form: 'double' },
  TOPIC: { shape: 'circle', form: 'hollow' },
  STATISTIC: { shape: 'bar', form: 'filled' },
  STAGE: { shape: 'bar', form: 'hollow' },
};

/** The mark of a kind; of an instrument, that of its tier. */
export function markOf(kind: EntityKind, tier?: InstrumentTier): Mark {
  return tier === undefined ? KIND_MARKS[kind] : TIER_MARKS[tier];
}

/** Diameter in points, by how many relationships an entity has in the whole graph: its area grows with them. */
export function sizeOf(degree: number): number {
  return Math.round(Math.min(64, 18 + 3.2 * Math.sqrt(degree)));
}

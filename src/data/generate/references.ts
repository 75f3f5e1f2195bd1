import type { InstrumentTier } from '../vocabulary.js';
import { Draws } from './draws.js';
import { placeOf, type Place } from './place.js';
import type { Scale } from './scale.js';

interface Source {
  readonly tier: InstrumentTier;
  /** Of all references of this sort, the share that leads there. */
  readonly weight: number;
}

/** Where instruments of a tier rest: on higher tiers, or on older ones of their own, so that nothing rests on itself. */
const BASES: Readonly<Partial<Record<InstrumentTier, readonly Source[]>>> = {
  LAW: [{ tier: 'CONSTITUTION', weight: 0.6 }],
  NPCSC_DECISION: [{ tier: 'CONSTITUTION', weight: 0.3 }],
  ADMINISTRATIVE_REGULATION: [{ tier: 'LAW', weight: 1 }],
  DEPARTMENTAL_RULE: [
    { tier: 'LAW', weight: 0.55 },
    { tier: 'ADMINISTRATIVE_REGULATION', weight: 0.45 },
  ],
  NORMATIVE_DOCUMENT: [
    { tier: 'LAW', weight: 0.2 },
    { tier: 'ADMINISTRATIVE_REGULATION', weight: 0.2 },
    { tier: 'DEPARTMENTAL_RULE', weight: 0.4 },
    { tier: 'NORMATIVE_DOCUMENT', weight: 0.15 },
  ],
  LOCAL_REGULATION: [
    { tier: 'LAW', weight: 0.7 },
    { tier: 'ADMINISTRATIVE_REGULATION', weight: 0.3 },
  ],
  LOCAL_RULE: [
    { tier: 'LAW', weight: 0.2 },
    { tier: 'ADMINISTRATIVE_REGULATION', weight: 0.4 },
    { tier: 'LOCAL_REGULATION', weight: 0.4 },
  ],
  PLAN: [{ tier: 'LAW', weight: 0.3 }],
  STANDARD: [
    { tier: 'LAW', weight: 0.2 },
    { tier: 'DEPARTMENTAL_RULE', weight: 0.5 },
    { tier: 'NORMATIVE_DOCUMENT', weight: 0.2 },
  ],
};

/** The instruments that this one rests on: one, or a few. */
export function basesOf(scale: Scale, place: Place): Place[] {
  const draws = new Draws(scale.seed, 'instrument/bases', place.number);
  const sources = BASES[place.block.tier] ?? [];
  return olderOnes(scale, place, sources, draws.chance(0.7) ? 1 : 2 + draws.heavyTailed(3), draws);
}

/** The laws that this one interprets, where it is an interpretation. */
export function interpretedBy(scale: Scale, place: Place): Place[] {
  if (place.block.tier !== 'JUDICIAL_INTERPRETATION') return [];
  const draws = new Draws(scale.seed, 'instrument/interprets', place.number);
  return olderOnes(scale, place, [{ tier: 'LAW', weight: 1 }], 1 + draws.below(2), draws);
}

/** The instruments that this one refers to: half refer to none, few to many. */
export function citedBy(scale: Scale, place: Place): Place[] {
  const draws = new Draws(scale.seed, 'instrument/cites', place.number);
  const sources = [
    { tier: 'LAW', weight: 0.5 },
    { tier: 'ADMINISTRATIVE_REGULATION', weight: 0.3 },
    { tier: place.block.tier, weight: 0.2 },
  ] as const;
  return draws.chance(0.5) ? [] : olderOnes(scale, place, sources, 1 + draws.heavyTailed(10), draws);
}

/** Up to so many older instruments, each once, by weight of the tiers and heavy-tailed within each. */
function olderOnes(scale: Scale, place: Place, sources: readonly Source[], count: number, draws: Draws): Place[] {
  const numbers = new Set<number>();
  for (let i = 0; i < count; i++) {
    let roll = draws.unit();
    const source = sources.find(({ weight }) => (roll -= weight) < 0);
    const block = scale.tiers.find(({ tier }) => tier === source?.tier);
    if (block === undefined) continue;
    const older = block === place.block ? place.position : Math.ceil(place.share * block.size);
    if (older > 0) numbers.add(block.start + draws.heavyTailed(older));
  }
  return [...numbers].map((number) => placeOf(scale, number));
}

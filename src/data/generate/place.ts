import { LABEL_OF_TIER } from '../vocabulary.js';
import { Draws } from './draws.js';
import type { Block, Scale } from './scale.js';

/** An instrument's place among the others. */
export interface Place {
  readonly number: number;
  readonly block: Block;
  /** Within the block; older ones come first. */
  readonly position: number;
  /** The share of the block that is older, 0 to 1; of two instruments of any tiers, the one with the smaller share is the older. */
  readonly share: number;
}

/** Finds where an instrument stands: its tier's block, and its place in there. */
export function placeOf(scale: Scale, number: number): Place {
  const block = scale.tiers.findLast(({ start, size }) => size > 0 && start <= number);
  if (block === undefined) throw new RangeError(`there is no instrument ${number}`);
  const position = number - block.start;
  // Within a tier the older come first, so that what came before can be told from the place alone.
  // The constitution is older than all.
  const jitter = block.size === 1 ? 0 : new Draws(scale.seed, 'instrument/day', number).unit();
  return { number, block, position, share: (position + jitter) / block.size };
}

/** The id of an instrument: `syn-departmental-rule-12`. */
export function instrumentId({ block, position }: Pick<Place, 'block' | 'position'>): string {
  const label = LABEL_OF_TIER[block.tier].replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
  return `syn-${label}-${position + 1}`;
}

import type { EntityKind } from '../vocabulary.js';

/** How much was generated. */
export interface Generated {
  readonly documents: number;
  readonly entities: number;
  readonly relationships: number;
}

/** Called for every entity; where it gives a promise, that is waited for. */
export type Report = (kind: EntityKind, entities: number) => void | Promise<void>;

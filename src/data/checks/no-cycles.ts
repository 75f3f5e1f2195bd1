import type { Check } from '../checked-data.js';
import type { RelationshipType } from '../vocabulary.js';
import { findCycles } from './cycles.js';

/** Relationships that lead up or back; whoever follows them must come to an end. */
const ACYCLIC: readonly RelationshipType[] = ['IMPLEMENTS', 'PART_OF', 'SUCCEEDS'];

/** How many entities of a circle a message names. */
const SHOWN = 10;

/** No instrument implements itself by way of others, and nothing is a part or a successor of itself. */
export const noCycles: Check = {
  name: 'no-cycles',
  *find({ relationships, entityById }) {
    for (const type of ACYCLIC) {
      const successors = new Map<string, string[]>();
      for (const { from, relationship } of relationships) {
        const { id } = from.record;
        // One that leads to itself is reported by relationship-ends.
        if (relationship.type !== type || relationship.to === id) continue;
        successors.set(id, [...(successors.get(id) ?? []), relationship.to]);
      }
      for (const cycle of findCycles(successors)) {
        const at = entityById.get(cycle[0] as string);
        if (at === undefined) continue;
        yield {
          at,
          message: `${type} leads in a circle: ${drawn(cycle)}; remove the one that is wrong`,
        };
      }
    }
  },
};

/** The ids along a cycle and back to the first; of a long one, the beginning. */
function drawn(cycle: readonly string[]): string {
  const hidden = cycle.length - SHOWN;
  const middle = hidden > 0 ? [...cycle.slice(0, SHOWN), `… (${hidden} more)`] : cycle;
  return [...middle, cycle[0]].join(' → ');
}

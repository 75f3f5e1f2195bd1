import type { Check } from '../checked-data.js';
import { isCertainlyBefore, type PartialDate } from '../../partial-date.js';

/** An instrument that another repeals says since when, and its day of repeal is the repealing instrument's. */
export const repealsDated: Check = {
  name: 'repeals-dated',
  *find({ relationships, entityById }) {
    const repeals = new Map<string, { by: string; on: string }[]>();
    for (const { from, relationship } of relationships) {
      if (relationship.type !== 'REPEALS' || relationship.scope === 'PARTIAL' || from.kind !== 'INSTRUMENT') continue;
      const on = relationship.since ?? from.record.effectiveOn;
      if (on === undefined) continue;
      repeals.set(relationship.to, [...(repeals.get(relationship.to) ?? []), { by: from.record.id, on }]);
    }
    for (const [id, acts] of repeals) {
      const at = entityById.get(id);
      if (at?.kind !== 'INSTRUMENT') continue;
      const { repealedOn } = at.record;
      const dates = acts.map(({ by, on }) => `${on} by ${by}`).join(', ');
      if (repealedOn === undefined) {
        yield {
          at,
          message: `repealedOn is missing, though it was repealed on ${dates}; if only in part, say scope PARTIAL there`,
        };
      } else if (acts.every(({ on }) => excludeEachOther(on, repealedOn))) {
        yield {
          at,
          message: `repealedOn ${repealedOn} differs from the repeal on ${dates}; correct one, or give the REPEALS its since`,
        };
      }
    }
  },
};

/** Whether no day could be meant by both. */
function excludeEachOther(date: PartialDate, other: PartialDate): boolean {
  return isCertainlyBefore(date, other) || isCertainlyBefore(other, date);
}

import type { Check } from '../checked-data.js';
import type { RelationshipRecord } from '../dataset.js';

/** No relationship is written down twice; two of one type between the same entities differ in their dates or qualifiers. */
export const relationshipsDistinct: Check = {
  name: 'relationships-distinct',
  *find({ relationships }) {
    const seen = new Set<string>();
    for (const { from, relationship } of relationships) {
      const key = `${from.record.id} ${identity(relationship)}`;
      if (seen.has(key)) {
        const message = `${relationship.type} ${relationship.to} is written down twice; keep one, with the passages of both`;
        yield { at: from, message };
      }
      seen.add(key);
    }
  },
};

/** Everything that tells a relationship from another: all but where it is stated and how surely. */
function identity(relationship: RelationshipRecord): string {
  const { passages: _passages, note: _note, certainty: _certainty, ...rest } = relationship;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import type { Check } from '../checked-data.js';
import { LABEL_OF_KIND, mayConnect, RELATIONSHIP_ENDS, type EntityKind } from '../vocabulary.js';

/** A relationship leads from and to the kinds that its type allows, and never back to its own entity. */
export const relationshipEnds: Check = {
  name: 'relationship-ends',
  *find({ relationships, entityById }) {
    for (const { from, relationship } of relationships) {
      const { type, to } = relationship;
      if (to === from.record.id) {
        yield { at: from, message: `${type} leads from ${to} to itself; remove it or name the entity that is meant` };
        continue;
      }
      const toKind = entityById.get(to)?.kind;
      if (toKind !== undefined && !mayConnect(type, from.kind, toKind)) {
        yield {
          at: from,
          message: `${type} cannot lead from ${article(from.kind)} to ${article(toKind)} (${to}); ${allowed(type)}`,
        };
      }
      if (type !== 'COOPERATES_WITH') continue;
      for (const [field, ids, kind] of [
        ['topics', relationship.topics, 'TOPIC'],
        ['via', relationship.via, 'INITIATIVE'],
      ] as const) {
        for (const id of ids ?? []) {
          const found = entityById.get(id)?.kind;
          if (found !== undefined && found !== kind) {
            yield {
              at: from,
              message: `${field} of COOPERATES_WITH ${to} names ${id}, ${article(found)}; it holds ids of kind ${LABEL_OF_KIND[kind]} only`,
            };
          }
        }
      }
    }
  },
};

function article(kind: EntityKind): string {
  const label = LABEL_OF_KIND[kind];
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label}`;
}

function allowed(type: keyof typeof RELATIONSHIP_ENDS): string {
  const { from, to } = RELATIONSHIP_ENDS[type];
  const list = (kinds: readonly EntityKind[]) => kinds.map((kind) => LABEL_OF_KIND[kind]).join(' or ');
  return `it leads from ${list(from)} to ${to === 'same kind' ? 'an entity of the same kind' : list(to)}`;
}

import type { Check, CheckedData, Finding } from '../checked-data.js';
import { didYouMean } from '../../did-you-mean.js';

/** Every id that a record refers to is an entity's. */
export const idsKnown: Check = {
  name: 'ids-known',
  *find(data) {
    const mergedInto = new Map(
      data.entities.flatMap(({ record }) =>
        (record.previousIds ?? []).map((previous) => [previous, record.id] as const),
      ),
    );
    const unknown = (id: string) => !data.entityById.has(id) && !data.malformedIds.has(id);
    const explain = (id: string, where: string) => {
      const heir = mergedInto.get(id);
      if (heir !== undefined) return `${where} names ${id}, which has become ${heir}; write that`;
      return `${where} names ${id}, which no entity has as its id${didYouMean(id, data.entityById.keys())}`;
    };
    for (const { at, where, id } of references(data)) if (unknown(id)) yield { at, message: explain(id, where) };
  },
};

function* references({
  entities,
  relationships,
}: CheckedData): Iterable<{ at: Finding['at']; where: string; id: string }> {
  for (const at of entities) for (const id of at.record.sharesNameWith ?? []) yield { at, where: 'sharesNameWith', id };
  for (const { from: at, relationship } of relationships) {
    yield { at, where: relationship.type, id: relationship.to };
    if (relationship.type !== 'COOPERATES_WITH') continue;
    for (const id of relationship.topics ?? []) yield { at, where: 'topics of COOPERATES_WITH', id };
    for (const id of relationship.via ?? []) yield { at, where: 'via of COOPERATES_WITH', id };
  }
}

import type { Check, Finding } from '../checked-data.js';

/** An id names one thing in the whole graph: an entity of any kind, a document, or an entity that went by it before. */
export const idsUnique: Check = {
  name: 'ids-unique',
  *find({ documents, entities }) {
    const owners = new Map<string, Finding['at']>();
    const claim = function* (id: string, at: Finding['at'], what: string): Iterable<Finding> {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, at);
      else
        yield {
          at,
          message: `${what} ${id} is taken by ${owner.record.id} in ${owner.file}:${owner.line}; give one of them another`,
        };
    };
    for (const at of [...documents, ...entities]) yield* claim(at.record.id, at, 'the id');
    for (const at of entities) for (const id of at.record.previousIds ?? []) yield* claim(id, at, 'the previous id');
  },
};

import { RELATIONSHIP_TYPES } from '../../data/vocabulary.js';
import { cypherFile } from '../../graph/cypher-files.js';
import type { Relation } from '../../graph/compose/declare.js';
import { merged, type Branch } from '../../graph/compose/merge.js';

const ORDER = ['node.place'];

/** What was written last, or withdrawn, after the parameter `since`, a place. */
export const CHANGES: Relation = {
  relation: 'changes',
  text: (page) => merged(branches(), page),
  order: ORDER,
};

/** What is otherwise at `untilRevision` than at `sinceRevision`. */
export const NET_CHANGES: Relation = {
  relation: 'changes between',
  text: () => `${merged(branches(), undefined)}\n${cypherFile('changes/between')}`,
  order: ORDER,
};

/** Each label and each type has an index of its own on the place: `cypher/migrations/0007-changes.cypher`. */
function branches(): Branch[] {
  return [
    branchOf('nodes', 'SourceDocument', { of: "'DOCUMENT'", document: 'item' }),
    branchOf('nodes', 'Passage', { of: "'PASSAGE'", passage: 'item' }),
    branchOf('nodes', 'Entity', { of: "'ENTITY'", entity: 'item', entityKind: 'item.kind' }),
    branchOf('nodes', 'Claim', { of: "'CLAIM'", claim: 'item' }),
    ...RELATIONSHIP_TYPES.map((type) =>
      branchOf('relationships', type, { of: "'RELATIONSHIP'", relationship: 'item', relationshipType: `'${type}'` }),
    ),
    branchOf('nodes', 'Retraction', {
      of: 'item.of',
      action: "'REMOVED'",
      withdrawnIn: 'item.revision',
      entityKind: 'item.kind',
      relationshipType: 'item.type',
    }),
  ];
}

function branchOf(file: 'nodes' | 'relationships', name: string, row: Readonly<Record<string, string>>): Branch {
  const whole = {
    id: 'item.id',
    place: 'item.place',
    revision: 'item.revision',
    revisions: 'item.revisions',
    action: "CASE WHEN item.revisions[0] < item.revision THEN 'CHANGED' ELSE 'ADDED' END",
    ...row,
  };
  return {
    match: cypherFile(`changes/${file}`).replace(file === 'nodes' ? 'LABEL' : 'TYPE', name),
    item: 'item',
    key: 'item.place',
    row: `{ ${Object.entries(whole)
      .map(([key, value]) => `\`${key}\`: ${value}`)
      .join(', ')} }`,
  };
}

import { describe, expect, it } from 'vitest';
import { mayConnect, RELATIONSHIP_TYPES, ENTITY_KINDS } from '../../../src/data/vocabulary';
import type { RelationshipRow } from '../../../src/web/views/entity/entity-operation';
import { groupsOf, otherEnd, possibleGroups } from '../../../src/web/views/entity/groups';

const LAW = { id: 'law', kind: 'INSTRUMENT', name: 'Law' } as const;
const RULE = { id: 'rule', kind: 'INSTRUMENT', name: 'Rule' } as const;
const CHINA = { id: 'country-cn', kind: 'COUNTRY', name: 'China' } as const;
const THAILAND = { id: 'country-th', kind: 'COUNTRY', name: 'Thailand' } as const;

function row(type: RelationshipRow['type'], from: RelationshipRow['from'], to: RelationshipRow['to']): RelationshipRow {
  const id = `${from.id} ${type} ${to.id}`;
  return {
    id,
    type,
    from,
    to,
    since: null,
    until: null,
    certainty: 'STATED',
    inferredFields: [],
    qualifiers: [],
    via: [],
  };
}

describe('the groups of relationships', () => {
  it('tell apart what leads out and what leads in', () => {
    const groups = groupsOf('law', [row('IMPLEMENTS', RULE, LAW), row('IMPLEMENTS', LAW, RULE)]);
    expect(groups.map(({ type, direction, rows }) => [type, direction, rows.length])).toEqual([
      ['IMPLEMENTS', 'OUT', 1],
      ['IMPLEMENTS', 'IN', 1],
    ]);
    expect(groups.map(({ rows }) => otherEnd(rows[0]!, 'law').id)).toEqual(['rule', 'rule']);
  });

  it('read cooperation both ways as one group', () => {
    const rows = [row('COOPERATES_WITH', CHINA, THAILAND)];
    expect(groupsOf('country-th', rows)).toEqual([{ type: 'COOPERATES_WITH', direction: 'BOTH', rows }]);
  });

  it('are those that the vocabulary of the graph allows, but for the figures, which have a place of their own', () => {
    for (const kind of ENTITY_KINDS) {
      const allowed = RELATIONSHIP_TYPES.flatMap((type) => [
        ...(ENTITY_KINDS.some((to) => mayConnect(type, kind, to)) ? [`OUT ${type}`] : []),
        ...(ENTITY_KINDS.some((from) => mayConnect(type, from, kind)) ? [`IN ${type}`] : []),
      ]).filter((key) => key !== 'IN MEASURES');
      const shown = possibleGroups(kind).flatMap(({ direction, type }) =>
        direction === 'BOTH' ? [`OUT ${type}`, `IN ${type}`] : [`${direction} ${type}`],
      );
      expect(new Set(shown), kind).toEqual(new Set(allowed));
    }
  });
});

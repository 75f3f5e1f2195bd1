import { describe, expect, it } from 'vitest';
import { afterAction, EMPTY_STATE, STEP, type GraphAction } from '../../../src/web/views/graph/graph-state';
import { stepsOf } from '../../../src/web/views/graph/path-steps';
import {
  captionOf,
  merged,
  shownOf,
  withParts,
  type GraphEntity,
  type GraphRelationship,
  type Part,
} from '../../../src/web/views/graph/shown-graph';
import { typeCounts } from '../../../src/web/views/graph/type-counts';

const entity = (id: string, kind: GraphEntity['kind'] = 'INSTRUMENT'): GraphEntity => ({
  id,
  kind,
  name: id,
  names: [],
});
const way = (from: string, type: GraphRelationship['type'], to: string): GraphRelationship => ({
  id: `${from}~${type}~${to}`,
  type,
  certainty: 'STATED',
  since: null,
  until: null,
  from: { id: from },
  to: { id: to },
});

// A law with thirty rules and a topic; the first rule cites the second, and leads on to five more.
const rules = Array.from({ length: 30 }, (_, index) => `rule-${String(index).padStart(2, '0')}`);
const PART: Part = {
  nodes: [entity('law'), ...rules.map((id) => entity(id)), entity('topic', 'TOPIC')],
  relationships: [
    ...rules.map((id) => way(id, 'IMPLEMENTS', 'law')),
    way('law', 'GOVERNS', 'topic'),
    way('rule-00', 'CITES', 'rule-01'),
  ],
  more: [{ node: { id: 'rule-00' }, count: 5 }],
};
const shown = (...actions: GraphAction[]): ReturnType<typeof shownOf> =>
  shownOf(merged([PART]), [{ do: 'add', id: 'law' } as const, ...actions].reduce(afterAction, EMPTY_STATE));
const ids = (graph: ReturnType<typeof shownOf>): string[] => graph.nodes.map(({ id }) => id);

describe('what the canvas shows', () => {
  it('is the start and its first neighbours, those with most relationships first, and says how many lead on', () => {
    const graph = shown();
    expect(ids(graph).slice(0, 3)).toEqual(['law', 'rule-00', 'rule-01']);
    expect(graph.nodes).toHaveLength(1 + STEP);
    expect(graph.nodes[0]).toMatchObject({ degree: 31, more: 31 - STEP, isStart: true, near: undefined });
    expect(graph.nodes[1]).toMatchObject({ degree: 7, more: 5, isStart: false, near: 'law' });
  });

  it('is all of them after one more step', () => {
    const graph = shown({ do: 'expand', id: 'law' });
    expect(graph.nodes).toHaveLength(32);
    expect(graph.nodes[0]?.more).toBe(0);
  });

  it('adds the neighbours of one type only', () => {
    const graph = shown({ do: 'fold', id: 'law' }, { do: 'expand', id: 'law', type: 'GOVERNS' });
    expect(ids(graph)).toEqual(['law', 'topic']);
  });

  it('leaves out kinds and types, with what they alone connect, and still counts them', () => {
    const graph = shown({ do: 'toggleType', type: 'IMPLEMENTS' });
    expect(ids(graph)).toEqual(['law', 'rule-00', 'rule-01']);
    expect(graph.types.get('IMPLEMENTS')).toBe(STEP);
    const withoutInstruments = shown({ do: 'expand', id: 'law' }, { do: 'toggleKind', kind: 'INSTRUMENT' });
    expect(ids(withoutInstruments)).toEqual([]);
    expect(withoutInstruments.kinds.get('INSTRUMENT')).toBe(31);
  });

  it('leaves out what is hidden, without counting it as leading on', () => {
    const graph = shown({ do: 'expand', id: 'law' }, { do: 'hide', id: 'rule-05' });
    expect(ids(graph)).not.toContain('rule-05');
    expect(graph.nodes[0]?.more).toBe(0);
  });

  it('names the starts that are not there', () => {
    expect(shown({ do: 'add', id: 'gone' }).absent).toEqual(['gone']);
  });

  it('holds the entities of paths too', () => {
    const path: Part = { nodes: [entity('law'), entity('far')], relationships: [way('law', 'CITES', 'far')] };
    const state = afterAction(EMPTY_STATE, { do: 'path', from: 'law', to: 'far' });
    const graph = shownOf(withParts(merged([PART]), [path]), state, ['law', 'far']);
    expect(ids(graph)).toEqual(['law', 'far']);
    expect(graph.relationships).toHaveLength(1);
  });
});

describe('the words beside the canvas', () => {
  it('take a short name where the name is long, in the language', () => {
    const law: GraphEntity = {
      ...entity('pipl'),
      name: 'Personal Information Protection Law of China',
      names: [
        { value: 'PIPL', kind: 'SHORT', lang: 'EN' },
        { value: 'PI Protection Law', kind: 'SHORT', lang: 'EN' },
        { value: '个保法', kind: 'SHORT', lang: 'ZH' },
      ],
    };
    expect(captionOf(law, 'EN')).toBe('PI Protection Law');
    expect(captionOf({ ...law, name: '中华人民共和国个人信息保护法' }, 'ZH')).toBe('个保法');
    expect(captionOf({ ...law, name: 'China' }, 'EN')).toBe('China');
  });

  it('read each relationship of a path in the direction of the path', () => {
    const path = {
      length: 2,
      nodes: [entity('a'), entity('b'), entity('c')],
      relationships: [way('a', 'IMPLEMENTS', 'b'), way('c', 'IMPLEMENTS', 'b')],
    };
    expect(stepsOf(path).map(({ word, to }) => [word, to.id])).toEqual([
      ['outgoing.IMPLEMENTS', 'b'],
      ['incoming.IMPLEMENTS', 'c'],
    ]);
  });

  it('count the relationships of an entity by type and direction', () => {
    const all = [way('a', 'CITES', 'x'), way('b', 'CITES', 'a'), way('a', 'GOVERNS', 't'), way('x', 'CITES', 'b')];
    expect(typeCounts('a', all, all.slice(0, 1))).toEqual([
      { type: 'CITES', leads: { out: true, in: true }, all: 2, shown: 1 },
      { type: 'GOVERNS', leads: { out: true, in: false }, all: 1, shown: 0 },
    ]);
  });
});

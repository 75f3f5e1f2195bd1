import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf, withState } from '../../../src/web/views/graph/graph-address';
import {
  afterAction,
  effectiveExpansions,
  EMPTY_STATE,
  STEP,
  type GraphAction,
  type GraphState,
} from '../../../src/web/views/graph/graph-state';
import { RELATIONSHIP_TYPES } from '../../../src/web/views/graph/relationship-types';

const after = (...actions: GraphAction[]): GraphState => actions.reduce(afterAction, EMPTY_STATE);

describe('the state of the canvas', () => {
  it('shows the first neighbours of a start, and more of them at each expansion', () => {
    expect(effectiveExpansions(after({ do: 'add', id: 'a' }))).toEqual([{ id: 'a', count: STEP }]);
    const state = after({ do: 'add', id: 'a' }, { do: 'expand', id: 'a' }, { do: 'expand', id: 'a' });
    expect(effectiveExpansions(state)).toEqual([{ id: 'a', count: 3 * STEP }]);
  });

  it('keeps what a start shows by itself when it is expanded by a type', () => {
    const state = after({ do: 'add', id: 'a' }, { do: 'expand', id: 'a', type: 'CITES' });
    expect(effectiveExpansions(state)).toEqual([
      { id: 'a', count: STEP },
      { id: 'a', type: 'CITES', count: STEP },
    ]);
  });

  it('folds a start to itself and anything else to nothing, and opens it again', () => {
    const folded = after(
      { do: 'add', id: 'a' },
      { do: 'expand', id: 'b' },
      { do: 'fold', id: 'a' },
      { do: 'fold', id: 'b' },
    );
    expect(effectiveExpansions(folded)).toEqual([]);
    expect(folded.starts).toEqual(['a']);
    expect(effectiveExpansions(afterAction(folded, { do: 'expand', id: 'a' }))).toEqual([{ id: 'a', count: STEP }]);
  });

  it('shows what is hidden again when it is added or expanded', () => {
    const hidden = after({ do: 'add', id: 'a' }, { do: 'hide', id: 'a' }, { do: 'hide', id: 'b' });
    expect(afterAction(hidden, { do: 'add', id: 'a' }).hidden).toEqual(['b']);
    expect(afterAction(hidden, { do: 'expand', id: 'b' }).hidden).toEqual(['a']);
  });

  it('stays the very same where an action changes nothing, so that there is nothing to undo', () => {
    const state = after({ do: 'add', id: 'a' }, { do: 'hide', id: 'b' });
    expect(afterAction(state, { do: 'add', id: 'a' })).toBe(state);
    expect(afterAction(state, { do: 'hide', id: 'b' })).toBe(state);
    expect(afterAction(EMPTY_STATE, { do: 'unhide' })).toBe(EMPTY_STATE);
  });

  it('pins at whole numbers, once an entity, moves a pin, and takes it away', () => {
    const state = after(
      { do: 'pin', id: 'a', at: { x: 10.4, y: -0.2 } },
      { do: 'pin', id: 'b', at: { x: 1, y: 2 } },
      { do: 'pin', id: 'a', at: { x: 20.6, y: -3.7 } },
    );
    expect(state.pins).toEqual([
      { id: 'a', x: 21, y: -4 },
      { id: 'b', x: 1, y: 2 },
    ]);
    expect(afterAction(state, { do: 'pin', id: 'b', at: { x: 1.2, y: 1.9 } })).toBe(state);
    expect(afterAction(state, { do: 'unpin', id: 'a' }).pins).toEqual([{ id: 'b', x: 1, y: 2 }]);
    expect(afterAction(state, { do: 'unpin', id: 'c' })).toBe(state);
  });

  it('picks the ends of a path one by one', () => {
    expect(after({ do: 'path', from: 'a' }, { do: 'path', to: 'b' }).path).toEqual({ from: 'a', to: 'b' });
  });
});

describe('the address of the canvas', () => {
  const state = after(
    { do: 'add', id: 'cn-law' },
    { do: 'add', id: 'country-th' },
    { do: 'expand', id: 'cn-law' },
    { do: 'expand', id: 'cac', type: 'ISSUED_BY' },
    { do: 'fold', id: 'country-th' },
    { do: 'hide', id: 'topic-x' },
    { do: 'pin', id: 'cn-law', at: { x: -120, y: 45 } },
    { do: 'toggleKind', kind: 'STAGE' },
    { do: 'toggleType', type: 'CITES' },
    { do: 'path', from: 'cn-law', to: 'cac' },
  );

  it('comes back the same', () => {
    expect(stateOf(withState(new URLSearchParams(), state))).toEqual(state);
  });

  it('comes back the same after anything that a person may do', () => {
    const id = fc.constantFrom('a', 'b-2', 'cn-law', 'country-th', 'x~CITES~y');
    const type = fc.constantFrom(...RELATIONSHIP_TYPES);
    const at = fc.record({
      x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      y: fc.double({ min: -9, max: 9, noNaN: true }),
    });
    const action: fc.Arbitrary<GraphAction> = fc.oneof(
      fc.record({ do: fc.constantFrom('add', 'fold', 'hide', 'unpin'), id }),
      fc.record({ do: fc.constant('expand'), id, type: fc.option(type, { nil: undefined }) }),
      fc.record({ do: fc.constant('pin'), id, at }),
      fc.record({ do: fc.constant('toggleType'), type }),
      fc.record({ do: fc.constant('toggleKind'), kind: fc.constantFrom('TOPIC', 'STAGE') }),
      fc.record({ do: fc.constant('path'), from: id, to: id }),
      fc.constant({ do: 'unhide' }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const made = after(...actions);
        const shared = new URLSearchParams(withState(new URLSearchParams('asOf=2020'), made).toString());
        expect(stateOf(shared)).toEqual(made);
        expect(withState(shared, made).toString()).toBe(shared.toString());
      }),
    );
  });

  it('is short, and keeps what belongs to others', () => {
    expect(withState(new URLSearchParams('asOf=2020-01-01&hidden=old'), after({ do: 'add', id: 'a' })).toString()).toBe(
      'asOf=2020-01-01&ids=a',
    );
    expect(withState(new URLSearchParams(), state).get('open')).toBe('cn-law*50,cac*ISSUED_BY,country-th*0');
    expect(withState(new URLSearchParams(), state).get('pins')).toBe('cn-law*-120*45');
  });

  it('leaves out what it does not understand', () => {
    const { kindsOff, typesOff, expansions, path, pins } = stateOf(
      new URLSearchParams(
        'noKinds=STAGE,DRAGON&noTypes=EATS&open=a*EATS*x&path=a&pins=a,b*1,c*1*x,*1*2,d*1*-0,e*1*2,e*3*4,f*1e9*1',
      ),
    );
    expect({ kindsOff, typesOff, expansions, path, pins }).toEqual({
      pins: [
        { id: 'd', x: 1, y: 0 },
        { id: 'e', x: 3, y: 4 },
      ],
      kindsOff: ['STAGE'],
      typesOff: [],
      expansions: [{ id: 'a', count: STEP }],
      path: { from: 'a', to: '' },
    });
  });
});

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
    { do: 'toggleKind', kind: 'STAGE' },
    { do: 'toggleType', type: 'CITES' },
    { do: 'path', from: 'cn-law', to: 'cac' },
  );

  it('comes back the same', () => {
    expect(stateOf(withState(new URLSearchParams(), state))).toEqual(state);
  });

  it('is short, and keeps what belongs to others', () => {
    expect(withState(new URLSearchParams('asOf=2020-01-01&hidden=old'), after({ do: 'add', id: 'a' })).toString()).toBe(
      'asOf=2020-01-01&ids=a',
    );
    expect(withState(new URLSearchParams(), state).get('open')).toBe('cn-law*50,cac*ISSUED_BY,country-th*0');
  });

  it('leaves out what it does not understand', () => {
    const { kindsOff, typesOff, expansions, path } = stateOf(
      new URLSearchParams('noKinds=STAGE,DRAGON&noTypes=EATS&open=a*EATS*x&path=a'),
    );
    expect({ kindsOff, typesOff, expansions, path }).toEqual({
      kindsOff: ['STAGE'],
      typesOff: [],
      expansions: [{ id: 'a', count: STEP }],
      path: { from: 'a', to: '' },
    });
  });
});

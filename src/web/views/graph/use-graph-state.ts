import { useMemo, useState } from 'react';
import { useParameters } from '../../address/use-parameter';
import { stateOf, withState } from './graph-address';
import { afterAction, type GraphAction, type GraphState } from './graph-state';

/** The state of the canvas, what changes it, and the way back. */
export interface GraphControl {
  readonly state: GraphState;
  readonly act: (action: GraphAction) => void;
  /** Undefined where there is nothing to undo or redo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const LONGEST_HISTORY = 100;

/** The state of the canvas lives in the address; what it was before is remembered while the view is open. */
export function useGraphState(): GraphControl {
  const [text, change] = useParameters();
  const state = useMemo(() => stateOf(new URLSearchParams(text)), [text]);
  const [past, setPast] = useState<readonly GraphState[]>([]);
  const [future, setFuture] = useState<readonly GraphState[]>([]);
  const go = (next: GraphState): void => change((now) => withState(now, next));
  const before = past.at(-1);
  const after = future.at(-1);

  return {
    state,
    act: (action) => {
      const next = afterAction(state, action);
      if (next === state) return;
      setPast([...past.slice(-LONGEST_HISTORY), state]);
      setFuture([]);
      go(next);
    },
    undo:
      before &&
      (() => {
        setPast(past.slice(0, -1));
        setFuture([...future, state]);
        go(before);
      }),
    redo:
      after &&
      (() => {
        setFuture(future.slice(0, -1));
        setPast([...past, state]);
        go(after);
      }),
  };
}

import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** How a change of the address enters the history: `push` makes a step that "back" undoes, `replace` does not. */
export type HistoryStep = 'push' | 'replace';

type Setter<Value> = (value: Value, step?: HistoryStep) => void;

/** One parameter of the address as text, the empty string where it is absent. What a view shows, its address holds. */
export function useParameter(name: string): [string, Setter<string>] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback<Setter<string>>(
    (value, step = 'replace') => {
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: step === 'replace' },
      );
    },
    [name, setParameters],
  );
  return [parameters.get(name) ?? '', set];
}

/** A parameter that holds a list, separated by commas; ids and enum values contain none. */
export function useListParameter(name: string): [string[], Setter<readonly string[]>] {
  const [text, setText] = useParameter(name);
  const set = useCallback<Setter<readonly string[]>>((values, step) => setText(values.join(','), step), [setText]);
  return [text === '' ? [] : text.split(','), set];
}

/** Sets several parameters in one step; the empty string takes one away. Two setters after each other would each undo the other's. */
export function useSetParameters(): Setter<Readonly<Record<string, string>>> {
  const [, setParameters] = useSearchParams();
  return useCallback<Setter<Readonly<Record<string, string>>>>(
    (values, step = 'replace') => {
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(values)) {
            if (value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: step === 'replace' },
      );
    },
    [setParameters],
  );
}

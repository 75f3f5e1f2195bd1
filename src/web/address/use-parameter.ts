import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** How a change of the address enters the history: `push` makes a step that "back" undoes, `replace` does not. */
export type HistoryStep = 'push' | 'replace';

type Setter<Value> = (value: Value, step?: HistoryStep) => void;

/** All parameters of the address, for state that is spread over several, and what changes them together. */
export function useParameters(): [
  string,
  (change: (now: URLSearchParams) => URLSearchParams, step?: HistoryStep) => void,
] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const set = useCallback(
    (change: (now: URLSearchParams) => URLSearchParams, step: HistoryStep = 'replace'): void => {
      // From the address as it is now: another parameter may have been set since this was drawn.
      const next = change(new URLSearchParams(location.search));
      // Commas may stand in an address as they are, and ids are easier to read with them.
      const query = next.toString().replaceAll('%2C', ',');
      navigate(query === '' ? location.pathname : `${location.pathname}?${query}`, { replace: step === 'replace' });
    },
    [navigate],
  );
  return [search, set];
}

/** One parameter of the address as text, the empty string where it is absent. What a view shows, its address holds. */
export function useParameter(name: string): [string, Setter<string>] {
  const [search, change] = useParameters();
  const set = useCallback<Setter<string>>(
    (value, step) =>
      change((next) => {
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      }, step),
    [name, change],
  );
  return [new URLSearchParams(search).get(name) ?? '', set];
}

/** A parameter that holds a list, separated by commas; ids and enum values contain none. The list is the same while its text is. */
export function useListParameter(name: string): [string[], Setter<readonly string[]>] {
  const [text, setText] = useParameter(name);
  const set = useCallback<Setter<readonly string[]>>((values, step) => setText(values.join(','), step), [setText]);
  return [useMemo(() => (text === '' ? [] : text.split(',')), [text]), set];
}

/** Sets several parameters in one step of the history; the empty string takes one away. */
export function useSetParameters(): Setter<Readonly<Record<string, string>>> {
  const [, change] = useParameters();
  return useCallback<Setter<Readonly<Record<string, string>>>>(
    (values, step) =>
      change((next) => {
        for (const [name, value] of Object.entries(values)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      }, step),
    [change],
  );
}

import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** How a change of the address enters the history: `push` makes a step that "back" undoes, `replace` does not. */
export type HistoryStep = 'push' | 'replace';

type Setter<Value> = (value: Value, step?: HistoryStep) => void;

/** Changes several of the address's parameters at once, from what they are now: another may have been set since this was drawn. */
export function useChangeParameters(): (change: (now: URLSearchParams) => URLSearchParams, step?: HistoryStep) => void {
  const [, navigate] = useLocation();
  return useCallback(
    (change, step = 'replace') => {
      // Commas may stand in an address as they are, and ids are easier to read with them.
      const query = change(new URLSearchParams(location.search)).toString().replaceAll('%2C', ',');
      navigate(query === '' ? location.pathname : `${location.pathname}?${query}`, { replace: step === 'replace' });
    },
    [navigate],
  );
}

/** One parameter of the address as text, the empty string where it is absent. What a view shows, its address holds. */
export function useParameter(name: string): [string, Setter<string>] {
  const search = useSearch();
  const change = useChangeParameters();
  const set = useCallback<Setter<string>>(
    (value, step) =>
      change((now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        return now;
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

import { useParameter } from './use-parameter';

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The day that all views are asked about, from the address; undefined means today. Faulty text counts as none. */
export function useAsOf(): [string | undefined, ReturnType<typeof useParameter>[1]] {
  const [text, set] = useParameter('asOf');
  return [DAY.test(text) ? text : undefined, set];
}

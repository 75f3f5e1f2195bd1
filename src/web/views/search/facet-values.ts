import { UNKNOWN, type FacetName } from './chosen';
import type { Counts } from './operations';

/** A value that can be chosen, and how many results have it, where that was counted. */
export interface FacetValue {
  readonly value: string;
  readonly count: number | undefined;
}

/** A facet's values as they are offered: the most frequent first but years, the latest first; unknown last; what was chosen always. */
export function facetValues(facet: FacetName, counts: Counts | undefined, chosen: readonly string[]): FacetValue[] {
  const counted = (counts?.[facet].values ?? []).map(({ value, count }) => ({ value: value ?? UNKNOWN, count }));
  const missing = chosen.filter((value) => !counted.some((each) => each.value === value));
  const values = [...counted, ...missing.map((value) => ({ value, count: undefined }))];
  const rank = ({ value }: FacetValue): number => (value === UNKNOWN ? 1 : 0);
  const latest = (a: FacetValue, b: FacetValue): number => (facet === 'year' ? b.value.localeCompare(a.value) : 0);
  return values.sort((a, b) => rank(a) - rank(b) || latest(a, b));
}

/** The first few of a facet's values, with the chosen ones and the unknown, which is always told. */
export function fewOf(values: readonly FacetValue[], chosen: readonly string[], most: number): FacetValue[] {
  return values.filter(({ value }, index) => index < most || value === UNKNOWN || chosen.includes(value));
}

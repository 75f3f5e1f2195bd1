import { KIND_COLOURS, TIERS, type EntityKind, type InstrumentTier } from '../../kinds';

/** What results are counted by, under the names of the address. */
export const FACETS = ['kind', 'tier', 'topic', 'year', 'body'] as const;
/** One of them. */
export type FacetName = (typeof FACETS)[number];

/** The values that were chosen, by facet; of those of one facet each result has at least one. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

/** What stands in the address for the value that is not known. */
export const UNKNOWN = 'unknown';

const ID = /^[\w.-]+$/;
const IS_VALUE: Readonly<Record<FacetName, (value: string) => boolean>> = {
  kind: (value) => value in KIND_COLOURS,
  tier: (value) => value === UNKNOWN || (TIERS as readonly string[]).includes(value),
  topic: (value) => ID.test(value),
  year: (value) => value === UNKNOWN || /^\d{4}$/.test(value),
  body: (value) => ID.test(value),
};

/** What an address chooses; what is no value of a facet counts as not written. */
export function readChosen(parameters: URLSearchParams): Chosen {
  const read = (facet: FacetName): string[] => {
    const values = (parameters.get(facet) ?? '').split(',').filter((value) => IS_VALUE[facet](value));
    return [...new Set(values)].sort();
  };
  return { kind: read('kind'), tier: read('tier'), topic: read('topic'), year: read('year'), body: read('body') };
}

/** The address's parameters with a facet's value added, or taken away where it was chosen. */
export function toggled(parameters: URLSearchParams, facet: FacetName, value: string): URLSearchParams {
  const now = readChosen(parameters)[facet];
  return chosenInstead(parameters, facet, now.includes(value) ? now.filter((each) => each !== value) : [...now, value]);
}

/** The address's parameters with nothing chosen. */
export function cleared(parameters: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const facet of FACETS) next.delete(facet);
  return next;
}

function chosenInstead(parameters: URLSearchParams, facet: FacetName, values: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (values.length === 0) next.delete(facet);
  else next.set(facet, values.join(','));
  return next;
}

/** The same as the API's filter takes it: null for what was not chosen, and null in a list for what is not known. */
export interface FilterVariables {
  readonly kinds: EntityKind[] | null;
  readonly tiers: (InstrumentTier | null)[] | null;
  readonly topics: (string | null)[] | null;
  readonly years: (string | null)[] | null;
  readonly bodies: (string | null)[] | null;
  /** The kinds that are searched at all, where versions are wanted, which are found only when they are named. */
  readonly among: EntityKind[] | null;
}

/** The variables of what was chosen. */
export function filterVariables({ kind, tier, topic, year, body }: Chosen): FilterVariables {
  const among = kind.includes('VERSION') ? (Object.keys(KIND_COLOURS) as EntityKind[]) : null;
  return {
    kinds: kind.length === 0 ? null : (kind as EntityKind[]),
    tiers: listOf(tier) as FilterVariables['tiers'],
    topics: listOf(topic),
    years: listOf(year),
    bodies: listOf(body),
    among,
  };
}

function listOf(values: readonly string[]): (string | null)[] | null {
  return values.length === 0 ? null : values.map((value) => (value === UNKNOWN ? null : value));
}

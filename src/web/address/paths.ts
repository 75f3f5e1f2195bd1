/** Where each view is. A path is a view, its parameters are the view's state, and both together can be shared. */
export const PATHS = {
  home: '/',
  search: '/search',
  entity: '/entity/:id',
  graph: '/graph',
  law: '/law/:id',
  cooperation: '/cooperation',
  timeline: '/timeline',
  statistics: '/statistics',
} as const;

/** Carries the chosen day from view to view; everything else belongs to the view that it stands in. */
function withParameters(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

/** The address of an entity's page. */
export function entityPath(id: string, asOf?: string): string {
  return withParameters(`/entity/${encodeURIComponent(id)}`, { asOf });
}

/** The address of a law's tree. */
export function lawPath(id: string, asOf?: string): string {
  return withParameters(`/law/${encodeURIComponent(id)}`, { asOf });
}

/** The address of a canvas that begins with these entities. */
export function graphPath(ids: readonly string[], asOf?: string): string {
  return withParameters(PATHS.graph, { ids: ids.join(','), asOf });
}

/** The address of what a query finds, or of all, among what the values of facets (`kind`, `tier`, …) leave. */
export function searchPath(q: string, chosen: Readonly<Record<string, string | undefined>> = {}): string {
  return withParameters(PATHS.search, { q, ...chosen });
}

/** The address of the cooperation of one country, or of all. */
export function cooperationPath(country?: string): string {
  return withParameters(PATHS.cooperation, { country });
}

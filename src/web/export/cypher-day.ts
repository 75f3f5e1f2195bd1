/** A day as Cypher; a year or a month means its last day, as in `asOf`. */
export function dayOf(date: string): string {
  if (date.length === 4) return `date('${date}-12-31')`;
  return date.length === 7 ? `date('${date}-01') + duration({ months: 1, days: -1 })` : `date('${date}')`;
}

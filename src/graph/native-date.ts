import { Date as Neo4jDate } from 'neo4j-driver';

/** A day, written `2016-11-07`, as a parameter that Neo4j stores as a DATE. */
export function nativeDate(day: string): object {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Neo4jDate(year, month, date);
}

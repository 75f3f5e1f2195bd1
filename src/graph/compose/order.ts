/** One key of a list's order. The last key of a list is never null and never equal for two items. */
export interface SortKey {
  /** A Cypher expression over the variables of the list's file. */
  readonly expression: string;
  readonly descending?: boolean;
  /** Unknown values come last, whatever the direction. */
  readonly nullable?: boolean;
  /** Its values are numbers, not texts. */
  readonly numeric?: boolean;
}

/** Names an order, so that a cursor can be told from one of another order. */
export function orderName(keys: readonly SortKey[]): string {
  return keys.map((key) => `${key.expression.replace('node.', '')}${key.descending ? ' DESC' : ''}`).join(',');
}

/** The ORDER BY list; a page that is read backwards is ordered the other way round. */
export function orderBy(keys: readonly SortKey[], backward: boolean): string {
  return keys
    .flatMap((key) => [
      ...(key.nullable ? [`${key.expression} IS NULL${backward ? ' DESC' : ''}`] : []),
      `${key.expression}${descends(key, backward) ? ' DESC' : ''}`,
    ])
    .join(', ');
}

/**
 * The condition of a keyset page: beyond the item whose keys are the parameters `<parameter>0`, `<parameter>1`, …
 * Null keys are compared in Cypher, so that the statement is the same for every cursor.
 */
export function beyond(keys: readonly SortKey[], backward: boolean, parameter: string): string {
  return keys.reduceRight((inner, key, index) => {
    const value = `$${parameter}${String(index)}`;
    const past = isPast(key, value, backward);
    if (inner === '') return past;
    const equal = key.nullable
      ? `(${key.expression} = ${value} OR (${value} IS NULL AND ${key.expression} IS NULL))`
      : `${key.expression} = ${value}`;
    return `(${past} OR (${equal} AND ${inner}))`;
  }, '');
}

function isPast(key: SortKey, value: string, backward: boolean): string {
  const compared = `${key.expression} ${descends(key, backward) ? '<' : '>'} ${value}`;
  if (!key.nullable) return compared;
  return backward
    ? `(${compared} OR (${value} IS NULL AND ${key.expression} IS NOT NULL))`
    : `(${compared} OR (${value} IS NOT NULL AND ${key.expression} IS NULL))`;
}

/** Whether the key's values fall, in the direction of reading. */
export function descends(key: SortKey, backward: boolean): boolean {
  return (key.descending ?? false) !== backward;
}

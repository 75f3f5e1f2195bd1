/**
 * How a list is read through indexes alone: as parts that stand one after the other, each a range of one index that gives its order.
 * Neo4j Community takes an order from an index only where WHERE names every property of it, and a range only from comparisons that are
 * joined by AND; with the parts a page costs what it holds, whatever the length of the list (233 or 300,000 instruments, 20 of a tier in
 * date order: 81 database hits; sorted, as one range with OR: 6 for each instrument of the tier).
 */
import { descends, type SortKey } from './order.js';

/** One part of a list: the rows that the condition holds for, in their order. */
export interface Part {
  readonly condition: string | undefined;
  readonly order: string;
}

/** How a list is read. */
interface Reading {
  readonly backward: boolean;
  /** Whether it begins behind a cursor, whose keys are `$cursor0`, `$cursor1`. */
  readonly fromCursor: boolean;
  /** Expressions of one value in the whole list, which its indexes begin with. */
  readonly leading: readonly string[];
}

/** Whether an index can give this order: by the id, or by one key and the id in the same direction. */
export function isIndexable(keys: readonly SortKey[]): boolean {
  const [first, second, ...more] = keys;
  if (first === undefined || more.length > 0) return false;
  return second === undefined || (first.nullable === true && first.descending === second.descending);
}

/** The parts of a list in an order that `isIndexable`. */
export function indexedParts(keys: readonly SortKey[], { backward, fromCursor, leading }: Reading): Part[] {
  const [first, id] = keys as [SortKey, SortKey | undefined];
  const down = descends(first, backward);
  const past = down ? '<' : '>';
  const order = (...expressions: string[]): string =>
    [...leading, ...expressions].map((each) => `${each}${down ? ' DESC' : ''}`).join(', ');

  const key = first.expression;
  if (id === undefined) {
    return [{ condition: fromCursor ? `${key} ${past} $cursor0` : `${key} > ''`, order: order(key) }];
  }
  const inOrder = order(key, id.expression);
  const all = { condition: `${key} > $known AND ${id.expression} IS NOT NULL`, order: inOrder };
  const unknown = {
    condition: `${key} IS NULL AND ${id.expression} ${fromCursor ? `${past} $unknown` : "> ''"}`,
    order: order(id.expression),
  };
  if (!fromCursor) return backward ? [unknown, all] : [all, unknown];
  const beyond = [
    { condition: `${key} = $cursor0 AND ${id.expression} ${past} $cursor1`, order: inOrder },
    { condition: `${key} ${past} $cursor0 AND ${id.expression} IS NOT NULL`, order: inOrder },
  ];
  return backward ? [unknown, ...beyond, all] : [...beyond, unknown];
}

/**
 * The bounds that the parts name beside the cursor's keys. A comparison with null holds for nothing, so a bound that is null leaves its
 * part out: which parts a page is read from depends on where its cursor stands, and the statement does not.
 */
export function boundsOf(
  keys: readonly SortKey[],
  backward: boolean,
  cursor: readonly unknown[] | undefined,
): Readonly<Record<'known' | 'unknown', unknown>> {
  const [first] = keys as [SortKey];
  const lowest = first.numeric ? -Infinity : '';
  if (!cursor) return { known: lowest, unknown: null };
  const [value, id] = cursor;
  const inUnknown = value === null;
  const whole = descends(first, backward) ? '\uFFFF' : '';
  return { known: backward && inUnknown ? lowest : null, unknown: inUnknown ? id : backward ? null : whole };
}
